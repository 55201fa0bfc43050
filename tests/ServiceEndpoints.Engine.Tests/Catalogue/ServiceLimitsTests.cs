using System;
using System.Linq;
using System.Reflection;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class ServiceLimitsTests
{
    [Theory]
    [InlineData("StorageVNetRules", 400)]
    [InlineData("StorageIPRules", 400)]
    [InlineData("SqlVNetRules", 128)]
    [InlineData("SqlIPRules", 128)]
    [InlineData("CosmosDbVNetRules", 256)]
    [InlineData("KeyVaultVNetRules", 200)]
    [InlineData("KeyVaultIPRules", 1000)]
    [InlineData("ServiceBusVNetRules", 128)]
    [InlineData("EventHubsVNetRules", 128)]
    [InlineData("DataLakeStoreVNetRules", 100)]
    [InlineData("WebAppRules", 512)]
    [InlineData("CognitiveServicesVNetRules", 100)]
    [InlineData("CognitiveServicesIPRules", 100)]
    [InlineData("SubscriptionRegions", 200)]
    [InlineData("VNets", 1000)]
    [InlineData("SubnetsPerVNet", 3000)]
    [InlineData("PeeringsPerVNet", 500)]
    [InlineData("SecurityRules", 1000)]
    [InlineData("SecurityRuleAddresses", 4000)]
    [InlineData("ApplicationSecurityGroupsPerIPConfiguration", 20)]
    [InlineData("ApplicationSecurityGroupsPerRule", 10)]
    [InlineData("RouteTables", 200)]
    [InlineData("Routes", 400)]
    [InlineData("ServiceTagRoutes", 25)]
    [InlineData("ServiceEndpointPolicies", 500)]
    [InlineData("ServiceEndpointPoliciesPerSubnet", 100)]
    [InlineData("ServiceEndpointPoliciesPerVNet", 100)]
    [InlineData("ServiceEndpointPolicyResources", 200)]
    [InlineData("VpnGatewaysPerVNet", 1)]
    [InlineData("ExpressRouteGatewaysPerVNet", 1)]
    public void Names_and_numbers_are_stable(string name, int value) =>
        Assert.Equal(value, ServiceLimits.Find(name)?.Value);

    [Fact]
    public void Finds_a_limit_in_any_case() => Assert.Equal("Routes", ServiceLimits.Find("ROUTES")?.Name);

    [Fact]
    public void Finds_no_limit_by_another_name() => Assert.Null(ServiceLimits.Find("Nope"));

    [Fact]
    public void Every_constant_names_a_limit() => Assert.All(
        typeof(ServiceLimits).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral),
        field => Assert.NotNull(ServiceLimits.Find((string)field.GetRawConstantValue()!)));

    [Fact]
    public void Every_row_has_a_source_and_a_date() => Assert.All(ServiceLimits.All, limit =>
    {
        Assert.True(Provenance.IsPage(limit.Source), limit.Name);
        Assert.True(Provenance.IsDate(limit.Date), limit.Name);
    });

    [Fact]
    public void Every_resource_type_limits_its_virtual_network_rules_or_all_rules_together() => Assert.All(
        Enum.GetValues<ResourceType>(),
        type => Assert.NotNull(ServiceLimits.VNetRules(type) ?? ServiceLimits.AllRules(type)));

    [Fact]
    public void A_rule_limit_is_that_of_the_resource_type()
    {
        Assert.Equal(128, ServiceLimits.VNetRules(ResourceType.MariaDbServer)?.Value);
        Assert.Equal(1000, ServiceLimits.IPRules(ResourceType.KeyVault)?.Value);
        Assert.Equal(512, ServiceLimits.AllRules(ResourceType.WebApp)?.Value);
        Assert.Null(ServiceLimits.VNetRules(ResourceType.WebApp));
        Assert.Null(ServiceLimits.IPRules(ResourceType.ServiceBusNamespace));
        Assert.Null(ServiceLimits.AllRules(ResourceType.StorageAccount));
    }
}
