using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class FirewallFindingTests
{
    private const string Storage = "Microsoft.Storage/storageAccounts";

    [Theory]
    [InlineData("\"ipRules\": [ { \"value\": \"10.0.0.4\" } ]", ErrorId.InvalidIPRule)]
    [InlineData("\"ipRules\": [ { \"value\": \"somewhere\" } ]", ErrorId.InvalidIPRule)]
    public void An_IP_rule_that_the_service_refuses_is_a_finding(string rules, ErrorId id)
    {
        SimImportReport report = Imported.Resources(
            Imported.Resource(Storage, "data", $"\"networkAcls\": {{ \"defaultAction\": \"Deny\", {rules} }}"));

        Assert.Equal(id, Assert.Single(report.Findings).Id);
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
