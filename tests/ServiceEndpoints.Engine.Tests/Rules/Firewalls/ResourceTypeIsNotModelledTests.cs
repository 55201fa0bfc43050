using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class ResourceTypeIsNotModelledTests
{
    [Fact]
    public void What_an_unknown_firewall_does_is_not_known() => Estate.Hub()
        .Resource(ResourceType.CosmosDbAccount, "cosmos")
        .Ask("vm1", "cosmos")
        .IsUnknownBy("SE9001", Reason.UnsupportedResource);

    [Fact]
    public void What_blocks_before_it_is_known_all_the_same() => Estate.Hub()
        .Resource(ResourceType.CosmosDbAccount, "cosmos")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> None")
        .Ask("vm1", "cosmos")
        .IsBlockedBy("SE3015", Reason.RouteNone);
}
