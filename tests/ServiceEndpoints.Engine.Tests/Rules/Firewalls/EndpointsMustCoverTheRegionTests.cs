using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class EndpointsMustCoverTheRegionTests
{
    [Fact]
    public void A_storage_endpoint_does_not_reach_beyond_the_region_and_its_pair() =>
        AccountIn("eastus", "Microsoft.Storage").Ask("vm1", "acct")
            .IsBlockedBy("SE2005", Reason.EndpointRegionMismatch);

    [Fact]
    public void It_reaches_the_paired_region() =>
        AccountIn("northeurope", "Microsoft.Storage").Ask("vm1", "acct").IsLetThroughBy("SE2003");

    [Fact]
    public void The_global_storage_endpoint_reaches_every_region() =>
        AccountIn("eastus", "Microsoft.Storage.Global").Ask("vm1", "acct").IsLetThroughBy("SE2003");

    [Fact]
    public void With_a_policy_the_regional_endpoint_reaches_every_region_too() =>
        AccountIn("eastus", "Microsoft.Storage").Policy("pol", "hub/app", "acct").Ask("vm1", "acct")
            .IsLetThroughBy("SE2003");

    private static World AccountIn(string region, string endpoint) =>
        Estate.Hub(endpoint).Storage("acct", region).VNetRule("acct", "hub/app");
}
