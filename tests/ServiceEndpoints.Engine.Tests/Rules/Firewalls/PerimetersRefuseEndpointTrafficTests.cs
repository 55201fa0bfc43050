using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class PerimetersRefuseEndpointTrafficTests
{
    private static readonly World s_secured = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .IPRule("acct", "0.0.0.0-255.255.255.255")
        .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.SecuredByPerimeter });

    [Fact]
    public void Traffic_over_an_endpoint_is_denied_whatever_the_rules_say()
    {
        s_secured.Ask("vm1", "acct").IsBlockedBy("SE2040", Reason.PublicAccessDisabled);
        Assert.Contains("not published", s_secured.Ask("vm1", "acct").Response!.Message);
    }

    [Fact]
    public void What_comes_from_the_internet_is_another_matter() =>
        s_secured.Ask("203.0.113.9", "acct").IsDecidedWithout("SE2040");
}
