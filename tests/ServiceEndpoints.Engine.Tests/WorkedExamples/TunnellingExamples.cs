using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>Traffic that is forced elsewhere, with and without endpoints.</summary>
public sealed class TunnellingExamples
{
    private const string Account = "191.239.203.1";

    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/appliances", "10.0.100.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", "20.101.0.4")
        .Resource(ResourceType.StorageAccount, "acct", address: Account, defaultAction: RuleAction.Allow);

    private static readonly World s_forced = s_app
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", "0.0.0.0/0");

    private static readonly World s_deadEnd =
        s_app.RouteTable("table", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.10.10.10");

    [Fact]
    [Trait("Example", "16")]
    public void A_default_route_to_a_gateway_takes_traffic_to_Azure_services_too()
    {
        SimReachability answer = s_forced.Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(NextHopType.VirtualNetworkGateway, answer.NextHopType);
        Assert.Equal("203.0.113.10", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.OnPremisesNat, answer.SourceAddressKind);
    }

    [Fact]
    [Trait("Example", "16")]
    public void A_default_route_to_an_appliance_takes_traffic_to_Azure_services_too()
    {
        SimReachability answer = s_app
            .Appliance("nva", "hub/appliances", "10.0.100.4")
            .RouteTable("table", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.100.4")
            .Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(NextHopType.VirtualAppliance, answer.NextHopType);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-NVA");
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-APPLIANCE-RULES");
    }

    [Fact]
    [Trait("Example", "17")]
    public void An_endpoint_takes_its_service_out_of_the_tunnel()
    {
        SimReachability answer = s_forced.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage").Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Equal("10.0.1.4", answer.SourceAddress);
    }

    [Fact]
    [Trait("Example", "19")]
    public void A_more_specific_BGP_route_does_not_override_the_endpoint()
    {
        World world = s_app
            .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
            .Gateway("vpn", "hub", "corp", "191.239.203.1/32");

        Assert.Equal(NextHopType.VirtualNetworkGateway, world.Ask("vm1", "acct").NextHopType);

        SimReachability answer = world.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage").Ask("vm1", "acct");

        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Contains(answer.Steps, step => step.Candidates.Any(loser =>
            loser.Why == "BGP is not preferred to VNet, peering and endpoint routes"));
    }

    [Fact]
    [Trait("Example", "28")]
    public void Without_endpoint_writing_to_table_storage_times_out_behind_a_dead_next_hop()
    {
        SimReachability answer = s_deadEnd.Ask("vm1", "acct.table.core.windows.net");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.NextHopUnreachable, answer.Reason);
        Assert.Equal(NextHopType.VirtualAppliance, answer.NextHopType);
        Assert.Equal("Timeout", answer.Response!.ErrorCode);
        Assert.Null(answer.Response.StatusCode);
    }

    [Fact]
    [Trait("Example", "28")]
    public void Without_direct_way_back_SSH_from_the_internet_hangs()
    {
        Assert.Equal(Verdict.Reachable, s_app.Ask("Internet", "vm1", 22).Verdict);

        SimReachability answer = s_deadEnd.Ask("Internet", "vm1", 22);

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal("Timeout", answer.Response!.ErrorCode);
    }

    [Fact]
    [Trait("Example", "29")]
    public void With_the_endpoint_writing_goes_on_and_SSH_still_hangs()
    {
        World world = s_deadEnd
            .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
            .RouteTable("table", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.10.10.10");

        SimReachability writes = world.Ask("vm1", "acct.table.core.windows.net");

        Assert.Equal(Verdict.Reachable, writes.Verdict);
        Assert.Equal("10.0.1.4", writes.SourceAddress);
        Assert.Equal(Verdict.Blocked, world.Ask("203.0.113.77", "vm1", 22).Verdict);
    }

    [Fact]
    [Trait("Example", "31")]
    public void A_peer_of_a_VNet_with_an_endpoint_gets_no_endpoint_route()
    {
        World world = s_app.VNet("spoke", "10.1.0.0/16").Subnet("spoke/app", "10.1.1.0/24").Peering("hub", "spoke");
        ValueList<SimEffectiveRoute> before = world.Routes("spoke/app");
        ValueList<SimEffectiveRoute> after =
            world.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage").Routes("spoke/app");

        Assert.Equal(before, after);
        Assert.DoesNotContain(after, route => route.NextHopType == NextHopType.VirtualNetworkServiceEndpoint);
    }

    [Fact]
    [Trait("Example", "32")]
    public void A_second_endpoint_adds_a_second_entry()
    {
        World storage = s_app.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage");
        World both = s_app.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage", "Microsoft.KeyVault");

        Assert.Equal(["northeurope", "westeurope"], EndpointRegions(storage));
        Assert.Equal(["*", "northeurope", "westeurope"], EndpointRegions(both));
    }

    [Fact]
    [Trait("Example", "34")]
    public void Without_propagation_on_premises_needs_a_user_route_to_the_gateway()
    {
        World closed = s_forced.RouteTable("table", "hub/app").With(t =>
            t.With(t.RouteTables.Named("table").Single() with { DisableBgpRoutePropagation = true }));
        World opened = s_forced.RouteTable("table", "hub/app", "192.168.0.0/16 -> VirtualNetworkGateway").With(t =>
            t.With(t.RouteTables.Named("table").Single() with { DisableBgpRoutePropagation = true }));

        SimReachability before = closed.Ask("vm1", "192.168.1.1", 443);

        Assert.Equal(NextHopType.VirtualNetworkGateway, s_forced.Ask("vm1", "192.168.1.1", 443).NextHopType);
        Assert.Equal(Reason.RouteNone, before.Reason);
        Assert.Equal(Verdict.Reachable, opened.Ask("vm1", "192.168.1.1", 443).Verdict);
    }

    [Fact]
    [Trait("Example", "35")]
    public void A_tunnelled_subnet_with_endpoints_reaches_SQL_and_Storage_directly_and_all_else_through_the_tunnel()
    {
        World world = s_forced
            .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Sql", "Microsoft.Storage")
            .Sql("db")
            .KeyVault("vault");

        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, world.Ask("vm1", "acct").NextHopType);
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, world.Ask("vm1", "db").NextHopType);
        Assert.Equal(NextHopType.VirtualNetworkGateway, world.Ask("vm1", "vault").NextHopType);
        Assert.Equal(NextHopType.VirtualNetworkGateway, world.Ask("vm1", "8.8.8.8", 443).NextHopType);
    }

    [Fact]
    [Trait("Example", "37")]
    public void An_appliance_without_IP_forwarding_drops_what_is_routed_to_it()
    {
        SimReachability answer = s_app
            .VM("nva", "hub/appliances", "10.0.100.4")
            .RouteTable("table", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.100.4")
            .Ask("vm1", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.NextHopUnreachable, answer.Reason);
        Assert.Contains("forward", answer.Blockers.Single().Message);
    }

    [Fact]
    [Trait("Example", "38")]
    public void A_default_route_to_an_appliance_comes_before_the_NAT_gateway()
    {
        World nat = s_app.NatGateway("nat", "hub/app", "20.101.0.9");

        Assert.Equal("20.101.0.9", nat.Ask("vm1", "8.8.8.8", 443).SourceAddress);

        SimReachability answer = nat
            .Appliance("nva", "hub/appliances", "10.0.100.4")
            .NatGateway("nva-nat", "hub/appliances", "20.101.0.10")
            .RouteTable("table", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.100.4")
            .Ask("vm1", "8.8.8.8", 443);

        Assert.Equal(NextHopType.VirtualAppliance, answer.NextHopType);
        Assert.Equal("20.101.0.10", answer.SourceAddress);
    }

    private static string?[] EndpointRegions(World world) => world.Routes("hub/app")
        .Where(route => route.NextHopType == NextHopType.VirtualNetworkServiceEndpoint)
        .Select(route => route.Region)
        .Order()
        .ToArray();
}
