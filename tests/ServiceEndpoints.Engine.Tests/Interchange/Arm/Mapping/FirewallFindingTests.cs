using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class FirewallFindingTests
{
    private const string Storage = "Microsoft.Storage/storageAccounts";
    private const string EventHubs = "Microsoft.EventHub/namespaces";
    private const string Sql = "Microsoft.Sql/servers";
    private const string Site = "Microsoft.Web/sites";

    [Theory]
    [InlineData("\"ipRules\": [ { \"value\": \"10.0.0.4\" } ]", ErrorId.InvalidIPRule)]
    [InlineData("\"ipRules\": [ { \"value\": \"somewhere\" } ]", ErrorId.InvalidIPRule)]
    public void An_IP_rule_that_the_service_refuses_is_a_finding(string rules, ErrorId id)
    {
        SimImportReport report = Imported.Resources(
            Imported.Resource(Storage, "data", $"\"networkAcls\": {{ \"defaultAction\": \"Deny\", {rules} }}"));

        Assert.Equal(id, Assert.Single(report.Findings).Id);
    }

    [Theory]
    [InlineData("virtualNetworkRules", "{ \"id\": \"\" }", ErrorId.ValueInvalid)]
    [InlineData("virtualNetworkRules", "{ \"action\": \"Allow\" }", ErrorId.ValueInvalid)]
    [InlineData("ipRules", "{ \"value\": \"\" }", ErrorId.InvalidIPRule)]
    [InlineData("ipRules", "{ \"action\": \"Allow\" }", ErrorId.InvalidIPRule)]
    public void A_rule_that_names_nothing_is_a_finding(string list, string rule, ErrorId id)
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            Storage, "data", $"\"networkAcls\": {{ \"defaultAction\": \"Deny\", \"{list}\": [ {rule} ] }}"));

        Assert.Equal(id, Assert.Single(report.Findings).Id);
        Assert.NotNull(report.Topology.Resources.Single().Unread(list));
    }

    [Theory]
    [InlineData(EventHubs, "networkRuleSets", "\"virtualNetworkRules\": [ { \"subnet\": { } } ]", ErrorId.ValueInvalid)]
    [InlineData(EventHubs, "networkRuleSets", "\"ipRules\": [ { \"ipMask\": \"\" } ]", ErrorId.InvalidIPRule)]
    [InlineData(Sql, "virtualNetworkRules", "\"virtualNetworkSubnetId\": \"\"", ErrorId.ValueInvalid)]
    [InlineData(Sql, "firewallRules", "\"startIpAddress\": \"203.0.113.1\"", ErrorId.InvalidIPRule)]
    [InlineData(Site, "config", "\"ipSecurityRestrictions\": [ { \"action\": \"Allow\" } ]", ErrorId.ValueInvalid)]
    public void A_rule_beside_its_resource_that_names_nothing_is_a_finding(
        string type, string part, string properties, ErrorId id)
    {
        string name = type == Site ? "web" : "default";
        SimImportReport report = Imported.Resources(
            $"{Imported.Resource(type, "one", "")}, {Imported.Resource($"{type}/{part}", $"one/{name}", properties)}");

        Assert.Equal(id, Assert.Single(report.Findings).Id);
        Assert.NotEmpty(report.Topology.Resources.Single().Unresolved);
    }

    [Fact]
    public void A_VNet_rule_for_a_subnet_without_endpoint_is_a_finding()
    {
        string vnet = Imported.Resource(
            ArmTypes.VNet,
            "vn",
            """
            "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
            "subnets": [ { "name": "a", "properties": { "addressPrefix": "10.0.1.0/24" } } ]
            """);
        string account = Imported.Resource(
            Storage,
            "data",
            $$"""
            "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ {
              "id": "{{Imported.SubnetId("vn", "a")}}" } ] }
            """);

        ImportFinding finding = Assert.Single(Imported.Resources($"{vnet}, {account}").Findings);

        Assert.Equal(ErrorId.SubnetsHaveNoServiceEndpointsConfigured, finding.Id);
    }
}
