using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Opinion.Regressions;

public sealed class ApplianceRegressionTests
{
    private readonly Town _town = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_next_hop_takes_what_is_meant_for_itself(bool forwards)
    {
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Table table = _town.Table("10.0.0.0/16", NextHopType.VirtualAppliance, "10.0.1.4");
        Card next = _town.Machine("next", _town.Sub(hub, "dmz", "10.0.1.0/24", table), "10.0.1.4", forwards);
        Card card = _town.Machine("vm", _town.Sub(hub, "app", "10.0.2.0/24", table), "10.0.2.4");

        Assert.Equal(Verdict.Reachable, _town.Ask(new CardOrigin(card), new CardTarget(next), 443).Verdict);
    }

    [Fact]
    public void A_machine_that_no_gateway_leads_to_is_not_reached_whatever_source_an_appliance_shows()
    {
        _town.Estate.ApplianceTranslates = false;
        Net far = _town.Net("far", "8.0.0.0/6");
        Card target = _town.Machine("target", _town.Sub(far, "app", "8.0.0.0/24"), "8.0.0.4");
        Net hub = _town.Net("spoke", "10.8.0.0/16");
        _town.Gate(hub, "0.0.0.0/0");
        _town.Machine("nva", _town.Sub(hub, "nva", "10.8.2.0/24"), "10.8.2.4", forwards: true);
        Table table = _town.Table("0.0.0.0/0", NextHopType.VirtualAppliance, "10.8.2.4");
        Sub sub = _town.Sub(hub, "app", "10.8.1.0/24", table);

        Assert.Equal(Verdict.Blocked, _town.Ask(new SubOrigin(sub), new CardTarget(target), 443).Verdict);
    }

    [Fact]
    public void A_machine_does_not_send_on_what_it_sent_itself()
    {
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Table table = _town.Table("AzureKeyVault", NextHopType.VirtualAppliance, "10.0.2.4");
        Card primary = _town.Machine("nva", _town.Sub(hub, "out", "10.0.1.0/24"), "10.0.1.4", forwards: true);
        Sub inside = _town.Sub(hub, "in", "10.0.2.0/24", table);
        Card second = new("nva-nic1", primary.Machine, inside, Cidr.Address("10.0.2.4"))
        {
            Forwards = true,
        };
        primary.Machine.Cards.Add(second);

        SimReachability answer = _town.Ask(new CardOrigin(second), new AddressTarget(Cidr.Address("13.69.0.9")), 443);

        Assert.Equal(Reason.RoutingLoop, answer.Reason);
    }

    [Fact]
    public void Inside_the_VNets_the_source_stays_also_where_their_ranges_are_public()
    {
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Net spoke = _town.Net("spoke", "198.18.0.0/16");
        _town.Peering(hub, spoke);
        _town.Estate.Peers.ForEach(peer => peer.Forwarded = true);
        Table table = _town.Table("198.18.0.0/16", NextHopType.VirtualAppliance, "10.0.2.4");
        Card card = _town.Machine("vm", _town.Sub(hub, "app", "10.0.1.0/24", table), "10.0.1.4");
        _town.Machine("nva", _town.Sub(hub, "dmz", "10.0.2.0/24"), "10.0.2.4", forwards: true);
        Card target = _town.Machine("target", _town.Sub(spoke, "app", "198.18.1.0/24"), "198.18.1.4");

        Assert.Equal("10.0.1.4", _town.Ask(new CardOrigin(card), new CardTarget(target), 443).SourceAddress);
    }

    [Fact]
    public void Without_translation_nobody_knows_whether_a_rule_matches()
    {
        _town.Estate.ApplianceTranslates = false;
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Table table = _town.Table("0.0.0.0/0", NextHopType.VirtualAppliance, "10.0.2.4");
        Card card = _town.Machine("vm", _town.Sub(hub, "app", "10.0.1.0/24", table), "10.0.1.4");
        _town.Machine("nva", _town.Sub(hub, "dmz", "10.0.2.0/24"), "10.0.2.4", forwards: true);
        Service vault = _town.Service(ResourceType.KeyVault);

        Assert.Equal(Reason.FirewallDefaultDeny, _town.Ask(new CardOrigin(card), new ServiceTarget(vault)).Reason);

        vault.AddressRules.Add(new(Cidr.Address("203.0.113.130"), Cidr.Address("203.0.113.130")));

        Assert.Equal(Verdict.Unknown, _town.Ask(new CardOrigin(card), new ServiceTarget(vault)).Verdict);
    }

    [Fact]
    public void An_appliance_of_a_peer_takes_forwarded_traffic_only_when_the_peering_allows_it()
    {
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Net spoke = _town.Net("spoke", "10.1.0.0/16");
        _town.Peering(hub, spoke);
        Table first = _town.Table("10.9.0.0/16", NextHopType.VirtualAppliance, "10.1.1.4");
        Table second = _town.Table("10.9.0.0/16", NextHopType.VirtualAppliance, "10.0.2.4");
        Card card = _town.Machine("vm", _town.Sub(hub, "app", "10.0.1.0/24", first), "10.0.1.4");
        _town.Machine("inner", _town.Sub(hub, "dmz", "10.0.2.0/24"), "10.0.2.4", forwards: true);
        _town.Machine("outer", _town.Sub(spoke, "dmz", "10.1.1.0/24", second), "10.1.1.4", forwards: true);
        AddressTarget target = new(Cidr.Address("10.9.0.1"));

        Assert.Equal(Reason.NextHopUnreachable, _town.Ask(new CardOrigin(card), target, 443).Reason);

        _town.Estate.Peers.ForEach(peer => peer.Forwarded = true);

        Assert.Equal(Reason.RouteNone, _town.Ask(new CardOrigin(card), target, 443).Reason);
    }
}
