using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.WebApp;

public sealed class PrivateEndpointsCloseTheAppTests
{
    private static readonly World s_app = Estate.HubWithPublicVM().Resource(ResourceType.WebApp, "web")
        .VNet("far", "10.9.0.0/16")
        .Subnet("far/links", "10.9.1.0/24")
        .PrivateEndpoint("pe", "web", "far/links", "10.9.1.4", "sites");

    [Theory]
    [InlineData(PublicNetworkAccess.NotSet, Verdict.Blocked)]
    [InlineData(PublicNetworkAccess.Enabled, Verdict.Reachable)]
    [InlineData(PublicNetworkAccess.Disabled, Verdict.Blocked)]
    public void What_is_not_told_is_closed_beside_a_private_endpoint(PublicNetworkAccess access, Verdict verdict) =>
        Assert.Equal(verdict, With(s_app, access).Ask("203.0.113.9", "web").Verdict);

    [Fact]
    public void It_says_why() => With(s_app, PublicNetworkAccess.NotSet)
        .Ask("203.0.113.9", "web")
        .IsBlockedBy("SE2049", Reason.PublicAccessDisabled);

    [Fact]
    public void Without_a_private_endpoint_it_is_open() => With(
            Estate.Hub().Resource(ResourceType.WebApp, "web"), PublicNetworkAccess.NotSet)
        .Ask("203.0.113.9", "web")
        .IsLetThroughBy("SE2045");

    private static World With(World world, PublicNetworkAccess access) =>
        world.Change("web", firewall => firewall with { PublicNetworkAccess = access });
}
