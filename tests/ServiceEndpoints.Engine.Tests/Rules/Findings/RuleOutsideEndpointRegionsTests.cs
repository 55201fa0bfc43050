using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class RuleOutsideEndpointRegionsTests
{
    private static readonly FindingRule s_rule = RuleOutsideEndpointRegions.Instance;

    private static readonly World s_far =
        Estate.Hub("Microsoft.Storage").Storage("far", "eastus").VNetRule("far", "hub/app");

    [Fact]
    public void Finds_a_rule_of_an_account_that_a_regional_endpoint_does_not_cover() =>
        s_far.HasOne(s_rule, "far", "eastus", "westeurope, northeurope");

    [Theory]
    [InlineData("westeurope", "Microsoft.Storage")]
    [InlineData("northeurope", "Microsoft.Storage")]
    [InlineData("eastus", "Microsoft.Storage.Global")]
    public void An_endpoint_that_covers_the_region_is_fine(string region, string endpoint) => Estate.Hub(endpoint)
        .Storage("data", region).VNetRule("data", "hub/app").HasNone(s_rule);

    [Fact]
    public void A_policy_widens_the_endpoint() => s_far.Policy("policy", "hub/app", "far").HasNone(s_rule);

    [Fact]
    public void So_does_a_topology_in_which_it_covers_all_regions() => s_far
        .With(t => t with { StorageEndpointScope = StorageEndpointScope.AllRegions })
        .HasNone(s_rule);
}
