using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

public sealed class ImportReportTests
{
    private const string Group = ArmTypes.NetworkSecurityGroup;

    [Fact]
    public void A_loop_that_makes_no_turn_is_told()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            Group, "x", "", "\"copy\": { \"name\": \"loop\", \"count\": \"[length(createArray())]\" },"));

        Assert.Empty(report.Topology.NetworkSecurityGroups);
        Assert.Equal("Its copy loop makes no turn.", Assert.Single(report.Skipped).Reason);
    }

    [Fact]
    public void What_is_not_modelled_is_named_with_its_place()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            ArmTypes.VNet,
            "hub",
            """
            "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] }, "somethingNew": { "a": 1 }, "nothing": [],
            "dhcpOptions": { "dnsServers": [ "10.0.0.4" ] }, "enableDdosProtection": true
            """,
            "\"tags\": { \"a\": \"b\" }, \"dependsOn\": [ \"x\" ], \"comments\": \"c\", \"extra\": 1,"));

        Assert.Equal(
            ["extra", "somethingNew", "dhcpOptions"], report.NotModelled.Select(property => property.Property));
        Assert.All(report.NotModelled, property => Assert.Equal(Imported.Id(ArmTypes.VNet, "hub"), property.Target));
        Assert.Equal("main.json:8 resources[0].properties.somethingNew", report.NotModelled[1].Place);
    }

    [Fact]
    public void Types_that_are_not_mapped_are_skipped_with_the_reason()
    {
        SimImportReport report = Imported.Resources(string.Join(
            ", ",
            Imported.Resource("Microsoft.Compute/availabilitySets", "one", ""),
            Imported.Resource("Microsoft.Network/loadBalancers", "two", ""),
            Imported.Resource("Microsoft.Resources/deployments", "three", ""),
            Imported.Resource(Group, "four", "").Replace(
                "\"type\"", "\"condition\": false, \"type\"", System.StringComparison.Ordinal)));

        Assert.Equal(
            ["one: It does not decide who reaches what.", "two: Resources of this type are not modelled.",
                "three: Its template is not in the files.", "four: Its condition is false."],
            report.Skipped.Select(skipped => $"{skipped.Name}: {skipped.Reason}"));
        Assert.Equal("main.json:5 resources[0]", report.Skipped[0].Place);
        Assert.Empty(report.Topology.NetworkSecurityGroups);
    }

    [Fact]
    public void A_resource_whose_condition_is_not_known_is_kept_and_doubtful()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(Group, "nsg", "").Replace(
            "\"type\"", "\"condition\": \"[equals(utcNow(), 'x')]\", \"type\"", System.StringComparison.Ordinal));

        Assert.NotNull(Assert.Single(report.Topology.NetworkSecurityGroups).Unread("condition"));
        Assert.Equal("[equals(utcNow(), 'x')]", Assert.Single(report.Unresolved).Expression);
    }

    [Fact]
    public void Loops_make_as_many_resources_as_they_say()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            Group, "[concat('nsg', copyIndex(1))]", "", "\"copy\": { \"name\": \"loop\", \"count\": 3 },"));

        Assert.Equal(["nsg1", "nsg2", "nsg3"], report.Topology.NetworkSecurityGroups.Select(group => group.Name));
    }

    [Theory]
    [InlineData("\"[length(utcNow())]\"", "How often it is repeated is not known.")]
    [InlineData("\"[parameters('count')]\"", "How often it is repeated is not known.")]
    public void A_loop_of_unknown_length_is_skipped(string count, string reason)
    {
        SimImportReport report = Imported.Resources(
            Imported.Resource(Group, "x", "", $"\"copy\": {{ \"name\": \"loop\", \"count\": {count} }},"),
            "\"parameters\": { \"count\": { \"type\": \"int\" } },");

        Assert.Equal(reason, Assert.Single(report.Skipped).Reason);
        Assert.Equal("copy.count", Assert.Single(report.Unresolved).Property);
    }

    [Fact]
    public void A_loop_longer_than_Azure_takes_is_refused()
    {
        string Template(int count) =>
            $$"""
            { "contentVersion": "1.0.0.0", "resources": [ { "type": "{{Group}}", "apiVersion": "2024-05-01",
              "name": "[concat('n', copyIndex())]", "location": "westeurope", "properties": {},
              "copy": { "name": "loop", "count": {{count}} } } ] }
            """;

        Assert.Equal(800, Imported.Try(Template(800)).Value.Topology.NetworkSecurityGroups.Count);
        Assert.Equal(ErrorId.InputTooLarge, Imported.Try(Template(801)).Refusal?.Id);
        Assert.Equal(ErrorId.InputTooLarge, Imported.Try(Template(2_000_000_000)).Refusal?.Id);
    }

    [Fact]
    public void Loops_within_loops_end_with_the_budget()
    {
        string inner = "\"x\"";
        for (int i = 0; i < 6; i++)
        {
            inner = $"{{ \"copy\": [ {{ \"name\": \"p{i}\", \"count\": 800, \"input\": {inner} }} ] }}";
        }

        Result<SimImportReport> result = Imported.Try(
            $$"""
            { "contentVersion": "1.0.0.0", "resources": [ { "type": "{{Group}}", "apiVersion": "2024-05-01",
              "name": "n", "location": "westeurope", "properties": {{inner}} } ] }
            """);

        Assert.Equal(ErrorId.InputTooLarge, result.Refusal?.Id);
    }

    [Fact]
    public void Names_that_are_made_of_values_that_are_not_given_still_hold_things_together()
    {
        const string Parameters = "\"parameters\": { \"net\": { \"type\": \"string\" } },";
        string vnet = Imported.Resource(
            ArmTypes.VNet, "[parameters('net')]", "\"addressSpace\": { \"addressPrefixes\": [ \"10.0.0.0/16\" ] }");
        string subnet = Imported.Resource(
            $"{ArmTypes.VNet}/subnets", "[concat(parameters('net'), '/app')]", "\"addressPrefix\": \"10.0.1.0/24\"");
        string account = Imported.Resource(
            "Microsoft.Storage/storageAccounts",
            "data",
            """
            "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ {
              "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('net'), 'app')]" } ] }
            """);

        SimTopology topology = Imported.Resources($"{vnet}, {subnet}, {account}", Parameters).Topology;

        SimSubnet read = Assert.Single(topology.Subnets);
        Assert.NotNull(topology.VNets.Find(read.VNetId));
        Assert.NotNull(Assert.Single(topology.VNets).Unread("name"));
        Assert.Equal(read.Id, Assert.Single(topology.Resources.Single().Firewall.NetworkRules).Value);
        Assert.Empty(topology.Resources.Single().Unresolved);
    }

    [Fact]
    public void A_secret_never_gets_into_the_report()
    {
        SimImportReport report = TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("main.json", Encoding.UTF8.GetBytes(
                $$"""
                { "contentVersion": "1.0.0.0",
                  "parameters": { "pw": { "type": "securestring", "defaultValue": "hidden" } },
                  "resources": [ { "type": "{{Group}}", "name": "[concat('a', parameters('pw'))]",
                    "properties": { "odd": "[parameters('pw')]" } } ] }
                """))],
            Parameters = new Dictionary<string, object?> { ["pw"] = "given-secret" },
        }).Value;

        string everything = JsonSerializer.Serialize(new
        {
            report.Unresolved,
            report.NotModelled,
            report.Findings,
            report.Skipped,
            Groups = report.Topology.NetworkSecurityGroups.Select(group => group.Id),
        });
        Assert.DoesNotContain("hidden", everything, System.StringComparison.Ordinal);
        Assert.DoesNotContain("given-secret", everything, System.StringComparison.Ordinal);
    }
}
