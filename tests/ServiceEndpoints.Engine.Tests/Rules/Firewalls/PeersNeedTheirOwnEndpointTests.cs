using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class PeersNeedTheirOwnEndpointTests
{
    private static readonly World s_hubAdmitted = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4");

    [Fact]
    public void A_peer_does_not_share_the_endpoint() => s_hubAdmitted
        .Peering("hub", "spoke")
        .Ask("vm2", "acct")
        .IsBlockedBy("SE2011", Reason.PeeredVNetHasNoEndpoint);

    [Fact]
    public void A_VNet_that_is_no_peer_is_simply_not_listed()
    {
        SimReachability answer = s_hubAdmitted.Ask("vm2", "acct");

        answer.IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
        answer.IsDecidedWithout("SE2011");
    }

    [Fact]
    public void A_peer_whose_endpoint_does_not_cover_the_account_is_no_model() => Estate.Hub("Microsoft.Storage")
        .Storage("acct", "eastus")
        .VNetRule("acct", "hub/app")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4")
        .Peering("hub", "spoke")
        .Ask("vm2", "acct")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void An_endpoint_and_a_rule_of_its_own_let_the_peer_in() => s_hubAdmitted
        .Peering("hub", "spoke")
        .Subnet("spoke/app", "10.1.1.0/24", "Microsoft.Storage")
        .VNetRule("acct", "spoke/app")
        .Ask("vm2", "acct")
        .IsLetThroughBy("SE2003");
}
