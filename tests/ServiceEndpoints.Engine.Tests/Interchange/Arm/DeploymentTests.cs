using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;
using static ServiceEndpoints.Tests.Interchange.Arm.DeploymentText;

namespace ServiceEndpoints.Tests.Interchange.Arm;

public sealed class DeploymentTests
{
    [Fact]
    public void Expressions_of_the_outer_scope_name_what_is_around_the_deployment()
    {
        SimImportReport report = Imported.Resources(
            Deployment("one", Named("[concat(parameters('prefix'), '-', variables('end'))]"), inner: false),
            Parameters + "\"variables\": { \"end\": \"outer\" },");

        Assert.Equal("main-outer", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
        Assert.Empty(report.Skipped);
    }

    [Fact]
    public void Expressions_of_the_inner_scope_name_what_the_deployment_is_given()
    {
        SimImportReport report = Imported.Resources(
            Deployment(
                "one",
                Named("[concat(parameters('prefix'), '-', variables('end'))]"),
                inner: true,
                given: "\"prefix\": { \"value\": \"[concat(parameters('prefix'), '1')]\" }",
                template: Parameters + "\"variables\": { \"end\": \"inner\" },"),
            Parameters + "\"variables\": { \"end\": \"outer\" },");

        Assert.Equal("main1-inner", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Resources_go_where_the_deployment_goes(bool inner)
    {
        SimImportReport report = Imported.Resources(Deployment(
            "one",
            Named("nsg"),
            inner,
            beside: "\"resourceGroup\": \"other\", \"subscriptionId\": \"11111111-1111-1111-1111-111111111111\","));

        SimNetworkSecurityGroup group = Assert.Single(report.Topology.NetworkSecurityGroups);
        Assert.Equal("other", group.ResourceGroupName);
        Assert.Equal("11111111-1111-1111-1111-111111111111", group.SubscriptionId);
    }

    [Fact]
    public void A_deployment_is_repeated_and_left_out_as_any_resource()
    {
        string repeated = Deployment(
            "[concat('d', copyIndex())]",
            Named("[parameters('prefix')]"),
            inner: true,
            given: "\"prefix\": { \"value\": \"[concat('n', copyIndex())]\" }",
            template: Parameters,
            beside: "\"copy\": { \"name\": \"l\", \"count\": 2 },");
        string left = Deployment("two", Named("never"), inner: true, beside: "\"condition\": false,");
        string doubtful = Deployment(
            "three", Named("perhaps"), inner: true, beside: "\"condition\": \"[equals(utcNow(), 'x')]\",");

        SimImportReport report = Imported.Resources($"{repeated}, {left}, {doubtful}");

        Assert.Equal(
            ["n0", "n1", "perhaps"], report.Topology.NetworkSecurityGroups.Select(group => group.Name).Order());
        Assert.NotNull(report.Topology.NetworkSecurityGroups
            .Single(group => group.Name == "perhaps").Unread("condition"));
        Assert.Equal("Its condition is false.", Assert.Single(report.Skipped).Reason);
    }

    [Theory]
    [InlineData("reference('one').outputs.id.value")]
    [InlineData("reference(resourceId('Microsoft.Resources/deployments', 'one'), '2022-09-01').outputs.id.value")]
    public void What_a_deployment_gives_out_is_known_to_those_that_refer_to_it(string reference)
    {
        string subnet = $"resourceId('{ArmTypes.VNet}/subnets', 'hub', 'app')";
        string vnet = Imported.Resource(
            ArmTypes.VNet,
            "hub",
            """
            "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
            "subnets": [ { "name": "app", "properties": { "addressPrefix": "10.0.1.0/24" } } ]
            """);
        string module = Deployment(
            "one", vnet, inner: true, template: $$"""
            "outputs": { "id": { "type": "string", "value": "[{{subnet}}]" } },
            """);
        string vault = Imported.Resource(
            "Microsoft.KeyVault/vaults",
            "v1",
            $$"""
            "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ { "id": "[{{reference}}]" } ] }
            """);

        SimTopology topology = Imported.Resources($"{vault}, {module}").Topology;

        SimResource read = Assert.Single(topology.Resources);
        Assert.Equal(Assert.Single(topology.Subnets).Id, Assert.Single(read.Firewall.NetworkRules).Value);
        Assert.Empty(read.Unresolved);
    }

    [Fact]
    public void A_secret_that_is_given_out_stays_unknown()
    {
        string module = Deployment(
            "one", Named("a"), inner: true, template: """
            "outputs": { "key": { "type": "securestring", "value": "hidden-words" } },
            """);

        SimImportReport report = Imported.Resources(
            $"{module}, {Named("[reference('one').outputs.key.value]")}");

        Assert.DoesNotContain("hidden-words", string.Join(' ', report.Unresolved), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-words", report.Topology.NetworkSecurityGroups
            .Select(group => group.Name));
    }
}
