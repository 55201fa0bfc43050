using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class PerimetersAreNotModelledTests
{
    private static readonly World s_secured = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.SecuredByPerimeter });

    [Fact]
    public void What_a_perimeter_lets_through_is_not_known() =>
        s_secured.Ask("203.0.113.9", "acct").IsUnknownBy("SE9002", Reason.UnsupportedResource);

    [Fact]
    public void A_private_endpoint_is_not_its_concern() => s_secured
        .PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9")
        .Ask("vm1", "acct")
        .IsLetThroughBy("SE2033");
}
