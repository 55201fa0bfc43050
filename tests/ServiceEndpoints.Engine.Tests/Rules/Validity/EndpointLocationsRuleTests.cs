using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class EndpointLocationsRuleTests
{
    [Theory]
    [InlineData("eastus", "eastus, westus")]
    [InlineData("westeurope", "westeurope, northeurope")]
    [InlineData("westus3", "westus3, eastus")]
    [InlineData("brazilsouth", "brazilsouth, southcentralus")]
    [InlineData("southcentralus", "southcentralus, northcentralus")]
    public void Storage_covers_the_region_and_then_its_pair(string region, string locations) =>
        Assert.Equal(locations, Of(region, "Microsoft.Storage").ToString());

    [Theory]
    [InlineData("polandcentral")]
    [InlineData("qatarcentral")]
    public void Storage_covers_one_region_where_there_is_no_pair(string region) =>
        Assert.Equal([region], Of(region, "Microsoft.Storage"));

    [Fact]
    public void Sql_covers_the_region_alone() => Assert.Equal(["eastus"], Of("eastus", "Microsoft.Sql"));

    [Theory]
    [InlineData("Microsoft.Storage.Global")]
    [InlineData("Microsoft.AzureCosmosDB")]
    [InlineData("Microsoft.KeyVault")]
    [InlineData("Microsoft.ServiceBus")]
    [InlineData("Microsoft.EventHub")]
    [InlineData("Microsoft.AzureActiveDirectory")]
    [InlineData("Microsoft.Web")]
    [InlineData("Microsoft.CognitiveServices")]
    public void Every_other_endpoint_covers_all_regions(string service) =>
        Assert.Equal(["*"], Of("eastus", service));

    [Fact]
    public void Storage_covers_all_regions_when_the_topology_says_so() =>
        Assert.Equal(["*"], EndpointLocationsRule.Of(
            Lab.Topology with { StorageEndpointScope = StorageEndpointScope.AllRegions },
            Subnet("eastus"),
            "Microsoft.Storage"));

    [Fact]
    public void Storage_covers_all_regions_once_a_policy_is_attached() =>
        Assert.Equal(["*"], EndpointLocationsRule.Of(
            Lab.Topology, Subnet("eastus") with { ServiceEndpointPolicyIds = ["p"] }, "Microsoft.Storage"));

    [Fact]
    public void A_policy_does_not_widen_Sql() =>
        Assert.Equal(["eastus"], EndpointLocationsRule.Of(
            Lab.Topology, Subnet("eastus") with { ServiceEndpointPolicyIds = ["p"] }, "Microsoft.Sql"));

    [Fact]
    public void A_region_that_nobody_knows_stands_for_itself() =>
        Assert.Equal(["moonbase"], Of("moonbase", "Microsoft.Storage"));

    private static ValueList<string> Of(string region, string service) =>
        EndpointLocationsRule.Of(Lab.Topology, Subnet(region), service);

    private static SimSubnet Subnet(string region) => Lab.Topology.Subnets.Find(Lab.App)! with { Location = region };
}
