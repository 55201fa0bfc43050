using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class SecurityMappingTests
{
    [Fact]
    public void Rules_are_read_with_single_and_several_values()
    {
        SimSecurityRule rule = Assert.Single(Group("""
            "priority": 200, "direction": "outbound", "access": "DENY", "protocol": "tcp",
            "sourceAddressPrefix": "", "sourceAddressPrefixes": [ "10.0.0.0/24", "10.0.1.4" ],
            "sourcePortRange": "*", "destinationAddressPrefix": "Storage",
            "destinationPortRanges": [ "443", "445-447" ], "description": "x"
            """).Topology.NetworkSecurityGroups.Single().SecurityRules);

        Assert.Equal("n/r", rule.ToString());
        Assert.Equal(
            (200, RuleDirection.Outbound, RuleAction.Deny, IPProtocol.Tcp),
            (rule.Priority, rule.Direction, rule.Access, rule.Protocol));
        Assert.Equal("10.0.0.0/24, 10.0.1.4", rule.SourceAddressPrefix.ToString());
        Assert.Equal("*", rule.SourcePortRange.ToString());
        Assert.Equal("Storage", rule.DestinationAddressPrefix.ToString());
        Assert.Equal("443, 445-447", rule.DestinationPortRange.ToString());
        Assert.Empty(rule.Unresolved);
    }

    [Fact]
    public void A_side_with_application_security_groups_has_no_prefix()
    {
        string asg = Imported.Id(ArmTypes.ApplicationSecurityGroup, "web");
        SimImportReport report = Imported.Resources(
            Imported.Resource(ArmTypes.ApplicationSecurityGroup, "web", "") + ", " + Text(
            $$"""
            "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "*",
            "sourceApplicationSecurityGroups": [ { "id": "{{asg}}" } ], "sourcePortRange": "*",
            "destinationAddressPrefix": "*", "destinationPortRange": "*"
            """));

        SimSecurityRule rule = report.Topology.NetworkSecurityGroups.Single().SecurityRules.Single();
        Assert.Empty(rule.SourceAddressPrefix);
        Assert.Equal(asg, Assert.Single(rule.SourceApplicationSecurityGroupIds));
        Assert.Equal("web", Assert.Single(report.Topology.ApplicationSecurityGroups).Name);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void A_rule_beside_its_group_joins_it_and_one_without_a_group_is_skipped()
    {
        string type = $"{ArmTypes.NetworkSecurityGroup}/securityRules";
        const string Properties = "\"priority\": 100, \"direction\": \"Inbound\", \"access\": \"Allow\", "
            + "\"protocol\": \"*\", \"sourceAddressPrefix\": \"*\", \"sourcePortRange\": \"*\", "
            + "\"destinationAddressPrefix\": \"*\", \"destinationPortRange\": \"*\"";

        SimImportReport report = Imported.Resources(
            $"{Imported.Resource(type, "n/a", Properties)}, {Imported.Resource(type, "gone/b", Properties)}, "
            + Imported.Resource(ArmTypes.NetworkSecurityGroup, "n", ""));

        Assert.Equal("n/a", Assert.Single(report.Topology.NetworkSecurityGroups.Single().SecurityRules).ToString());
        SkippedResource skipped = Assert.Single(report.Skipped);
        Assert.Equal("gone/b", skipped.Name);
        Assert.Contains("'gone'", skipped.Reason, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[reference('x').p]", "sourceAddressPrefix")]
    [InlineData("[parameters('none')]", "sourceAddressPrefix")]
    public void A_value_that_is_not_known_makes_the_rule_doubtful(string value, string property)
    {
        SimSecurityRule rule = Group($$"""
            "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "*",
            "sourceAddressPrefix": "{{value}}", "sourcePortRange": "*",
            "destinationAddressPrefix": "*", "destinationPortRange": "*"
            """).Topology.NetworkSecurityGroups.Single().SecurityRules.Single();

        UnresolvedValue unresolved = Assert.Single(rule.Unresolved);
        Assert.Equal(property, unresolved.Property);
        Assert.Equal(value, unresolved.Expression);
        Assert.Contains("main.json:", unresolved.Place, System.StringComparison.Ordinal);
        Assert.Empty(rule.SourceAddressPrefix);
    }

    [Theory]
    [InlineData("\"priority\": 99", ErrorId.ValueInvalid)]
    [InlineData("\"priority\": \"high\"", ErrorId.ValueInvalid)]
    [InlineData("\"priority\": 100, \"protocol\": \"GRE\"", ErrorId.ValueInvalid)]
    [InlineData("\"direction\": \"Inbound\"", ErrorId.ValueInvalid)]
    [InlineData("\"priority\": 100, \"access\": \"Maybe\"", ErrorId.ValueInvalid)]
    public void What_Azure_would_refuse_is_a_finding(string properties, ErrorId id)
    {
        string all = properties
            + (properties.Contains("direction", System.StringComparison.Ordinal) ? "" : ", \"direction\": \"Inbound\"")
            + (properties.Contains("access", System.StringComparison.Ordinal) ? "" : ", \"access\": \"Allow\"")
            + ", \"sourceAddressPrefix\": \"*\", \"sourcePortRange\": \"*\", "
            + "\"destinationAddressPrefix\": \"*\", \"destinationPortRange\": \"*\"";

        ImportFinding finding = Assert.Single(Group(all).Findings);

        Assert.Equal(id, finding.Id);
        Assert.EndsWith("/n/securityRules/r", finding.Target, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rules_of_one_priority_are_a_finding()
    {
        string Rule(string name) => $$"""
            { "name": "{{name}}", "properties": { "priority": 100, "direction": "Inbound", "access": "Allow",
              "protocol": "*", "sourceAddressPrefix": "*", "sourcePortRange": "*",
              "destinationAddressPrefix": "*", "destinationPortRange": "*" } }
            """;

        SimImportReport report = Imported.Resources(Imported.Resource(
            ArmTypes.NetworkSecurityGroup, "n", $"\"securityRules\": [ {Rule("a")}, {Rule("b")} ]"));

        ImportFinding finding = Assert.Single(report.Findings);
        Assert.Equal(ErrorId.PriorityInUse, finding.Id);
        Assert.EndsWith("/b", finding.Target, System.StringComparison.Ordinal);
    }

    private static string Text(string properties) => Imported.Resource(
        ArmTypes.NetworkSecurityGroup,
        "n",
        $"\"securityRules\": [ {{ \"name\": \"r\", \"properties\": {{ {properties} }} }} ]");

    private static SimImportReport Group(string properties) => Imported.Resources(Text(properties));
}
