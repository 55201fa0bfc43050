using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.DataLake;

public sealed class TokensCountInTheirRegionTests
{
    [Theory]
    [InlineData("westeurope", Verdict.Reachable)]
    [InlineData("northeurope", Verdict.Blocked)]
    public void A_subnet_matches_in_its_own_region_only(string region, Verdict verdict) =>
        Assert.Equal(verdict, Lake(region).Ask("vm1", "lake").Verdict);

    [Fact]
    public void It_says_why() =>
        Lake("northeurope").Ask("vm1", "lake").IsBlockedBy("SE2053", Reason.EndpointRegionMismatch);

    private static World Lake(string region) => Estate.HubWithPublicVM("Microsoft.AzureActiveDirectory")
        .Resource(ResourceType.DataLakeStoreGen1, "lake", region, defaultAction: RuleAction.Deny)
        .VNetRule("lake", "hub/app");
}
