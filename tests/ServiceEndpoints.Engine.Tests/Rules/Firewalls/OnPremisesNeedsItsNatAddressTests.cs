using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class OnPremisesNeedsItsNatAddressTests
{
    private static readonly World s_secured = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp");

    [Fact]
    public void A_resource_secured_to_a_VNet_is_closed_to_the_network_behind_its_gateway() =>
        s_secured.Ask("corp", "acct").IsBlockedBy("SE2010", Reason.OnPremisesNotAllowed);

    [Fact]
    public void Listing_its_NAT_address_opens_it() =>
        s_secured.IPRule("acct", "203.0.113.10").Ask("corp", "acct").IsLetThroughBy("SE2008");

    [Fact]
    public void Listing_another_address_does_not() => s_secured
        .IPRule("acct", "203.0.113.11")
        .Ask("corp", "acct")
        .IsBlockedBy("SE2010", Reason.OnPremisesNotAllowed);
}
