using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Opinion.Regressions;

public sealed class RouteRegressionTests
{
    private readonly Town _town = new();

    [Fact]
    public void A_tag_route_is_one_row_a_prefix_each_with_its_own_state()
    {
        Table table = _town.Table("Storage.WestEurope", NextHopType.None);
        Town.Add(table, "20.60.1.0/25", NextHopType.Internet);
        Sub sub = _town.Sub(_town.Net("hub", "10.0.0.0/16"), "app", "10.0.1.0/24", table);

        string[] rows = [.. _town.Routes(sub)];

        Assert.Contains("User | Active | 20.60.0.0/24 | None |  | r0 |  | ", rows);
        Assert.Contains("User | Invalid | 20.60.1.0/25 | None |  | r0 |  | ", rows);
    }

    [Fact]
    public void An_explicit_route_beats_a_tag_route_of_the_same_prefix_under_the_longest_prefix_model()
    {
        _town.Estate.LongestPrefix = true;
        Table table = _town.Table("13.69.0.0/28", NextHopType.Internet);
        Town.Add(table, "AzureKeyVault.WestEurope", NextHopType.VirtualAppliance, "10.0.200.4");
        Sub sub = _town.Sub(_town.Net("hub", "10.0.0.0/16"), "app", "10.0.1.0/24", table);

        Assert.Equal("Internet  r0", _town.NextHop(sub, "13.69.0.9"));
    }

    [Fact]
    public void A_peer_without_access_keeps_its_route_and_leaves_the_tag()
    {
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Net spoke = _town.Net("spoke", "10.1.0.0/16");
        _town.Peering(hub, spoke, access: false);
        Card one = _town.Machine("one", _town.Sub(hub, "app", "10.0.1.0/24"), "10.0.1.4");
        Card two = _town.Machine("two", _town.Sub(spoke, "app", "10.1.1.0/24"), "10.1.1.4");

        Assert.Equal(Verdict.Reachable, _town.Ask(new CardOrigin(one), new CardTarget(two), 443).Verdict);

        two.Group = _town.Group();

        Assert.Equal(Reason.NsgDenied, _town.Ask(new CardOrigin(one), new CardTarget(two), 443).Reason);
    }

    [Fact]
    public void A_prefix_that_a_site_advertises_does_not_move_the_resource_there()
    {
        Net hub = _town.Net("hub", "10.0.0.0/16");
        _town.Gate(hub, "13.69.0.0/29", "203.0.113.200");
        Card card = _town.Machine("vm", _town.Sub(hub, "app", "10.0.1.0/24"), "10.0.1.4");

        SimReachability answer = _town.Ask(
            new CardOrigin(card), new ServiceTarget(_town.Service(ResourceType.KeyVault, "13.69.0.1")));

        Assert.Equal(Reason.OnPremisesNotAllowed, answer.Reason);
        Assert.Equal("203.0.113.200", answer.SourceAddress);
    }

    [Fact]
    public void A_site_with_the_same_range_is_not_the_machine_asked_for()
    {
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Net island = _town.Net("island", "10.5.0.0/16");
        _town.Gate(hub, "10.5.0.0/16");
        Card card = _town.Machine("vm", _town.Sub(hub, "app", "10.0.1.0/24"), "10.0.1.4");
        Card other = _town.Machine("other", _town.Sub(island, "app", "10.5.1.0/24"), "10.5.1.4");

        Assert.Equal(Reason.NoRoute, _town.Ask(new CardOrigin(card), new CardTarget(other), 443).Reason);
    }
}
