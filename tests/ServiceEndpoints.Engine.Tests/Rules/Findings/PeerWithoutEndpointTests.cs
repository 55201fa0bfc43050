using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class PeerWithoutEndpointTests
{
    private static readonly FindingRule s_rule = PeerWithoutEndpoint.Instance;

    private static readonly World s_peered = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4")
        .Peering("hub", "spoke");

    [Fact]
    public void Finds_a_VNet_whose_peer_has_what_it_lacks() =>
        s_peered.HasOne(s_rule, "spoke", "hub/app", "Microsoft.Storage");

    [Fact]
    public void An_endpoint_of_its_own_is_fine() =>
        s_peered.Subnet("spoke/app", "10.1.1.0/24", "Microsoft.Storage.Global").HasNone(s_rule);

    [Fact]
    public void A_peer_without_machines_misses_nothing() =>
        Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app")
        .VNet("spoke", "10.1.0.0/16").Subnet("spoke/app", "10.1.1.0/24").Peering("hub", "spoke")
        .HasNone(s_rule);

    [Fact]
    public void An_endpoint_that_nobody_asks_for_is_not_missed() => Estate.Account("Microsoft.Storage")
        .VNet("spoke", "10.1.0.0/16").Subnet("spoke/app", "10.1.1.0/24").VM("vm2", "spoke/app", "10.1.1.4")
        .Peering("hub", "spoke")
        .HasNone(s_rule);

    [Fact]
    public void Endpoints_that_could_not_be_read_may_be_there() =>
        s_peered.Unread("spoke/app", "serviceEndpoints").HasNone(s_rule);
}
