using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Resources behind private endpoints, and names of their parts.</summary>
public sealed class ReachabilityPrivateEndpointTests
{
    private static readonly World s_hub = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
        .Subnet("hub/endpoints", "10.0.2.0/24")
        .VM("vm1", "hub/app", "10.0.1.4")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4")
        .Storage("acct")
        .PrivateEndpoint("pe", "acct", "hub/endpoints", "10.0.2.9");

    [Fact]
    public void A_client_of_its_VNet_goes_there_past_the_firewall_and_the_service_endpoint()
    {
        SimReachability answer = s_hub
            .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.1.4", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Private, answer.SourceAddressKind);
        Assert.Equal(NextHopType.VnetLocal, answer.NextHopType);
        Assert.Null(answer.Endpoint);
    }

    [Fact]
    public void A_client_of_a_linked_and_peered_VNet_goes_there_too()
    {
        SimReachability answer = Linked(s_hub).Peering("hub", "spoke").Ask("vm2", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(NextHopType.VNetPeering, answer.NextHopType);
    }

    [Fact]
    public void A_linked_VNet_without_a_way_there_is_blocked()
    {
        SimReachability answer = Linked(s_hub).Ask("vm2", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.RouteNone, answer.Reason);
    }

    [Fact]
    public void A_VNet_whose_zone_is_not_linked_goes_to_the_public_side_with_a_caveat()
    {
        SimReachability answer = s_hub.Peering("hub", "spoke").Ask("vm2", "acct");

        Assert.Equal(Reason.FirewallDefaultDeny, answer.Reason);
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "PrivateEndpoint");
    }

    [Theory]
    [InlineData("Internet")]
    [InlineData("203.0.113.9")]
    public void Clients_outside_go_to_the_public_side(string from) =>
        Assert.Equal(Reason.FirewallDefaultDeny, s_hub.Ask(from, "acct").Reason);

    [Theory]
    [InlineData("acct.queue.core.windows.net")]
    [InlineData("acct-secondary.blob.core.windows.net")]
    [InlineData("acct.dfs.core.windows.net")]
    public void Other_parts_of_the_account_stay_public(string to)
    {
        SimReachability answer = s_hub.Ask("vm1", to);

        Assert.Equal(Reason.NoVNetRule, answer.Reason);
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
    }

    [Fact]
    public void A_security_group_filters_on_the_way_there() => Assert.Equal(
        Reason.NsgDenied,
        s_hub.Nsg("nsg", "100 Out Deny * * 10.0.2.0/24 *").NsgOn("nsg", "hub/app").Ask("vm1", "acct").Reason);

    [Fact]
    public void It_answers_on_the_ports_of_its_part_only() =>
        Assert.Equal(Reason.PortNotOffered, s_hub.Ask("vm1", "acct.blob.core.windows.net", 22).Reason);

    [Fact]
    public void A_route_to_a_dead_appliance_takes_its_traffic() => Assert.Equal(
        Reason.NextHopUnreachable,
        s_hub.RouteTable("rt", "hub/app", "10.0.2.0/24 -> VirtualAppliance 10.0.9.9").Ask("vm1", "acct").Reason);

    [Theory]
    [InlineData("acct", 445, 445)]
    [InlineData("acct.file.core.windows.net", null, 445)]
    [InlineData("acct.file.core.windows.net", 443, 443)]
    [InlineData("acct.queue.core.windows.net", null, 443)]
    [InlineData("ACCT.table.core.windows.net", null, 443)]
    public void The_name_or_the_port_tells_the_part(string to, int? port, int expected)
    {
        SimReachability answer = s_hub.VNetRule("acct", "hub/app").Ask("vm1", to, port);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(expected, answer.Port);
        Assert.Equal("10.0.1.4", answer.SourceAddress);
    }

    [Fact]
    public void The_secondary_is_in_the_paired_region_and_admitted_by_the_same_rule()
    {
        World world = s_hub.VNetRule("acct", "hub/app");

        SimReachability answer = world.Ask("vm1", "acct-secondary.blob.core.windows.net");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.True(answer.Cells.Single().AddressSet.Contains(IPv4Address.Parse("191.235.255.192")));
        Assert.False(answer.Cells.Single().AddressSet.Contains(IPv4Address.Parse("191.239.203.1")));
    }

    [Fact]
    public void Clients_on_premises_resolve_publicly_with_a_caveat()
    {
        SimReachability answer = s_hub.OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
            .Gateway("vpn", "hub", "corp")
            .Ask("corp", "acct");

        Assert.Equal(Reason.OnPremisesNotAllowed, answer.Reason);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "PrivateEndpoint");
    }

    private static World Linked(World world) => world.With(t => t.With(
        t.PrivateEndpoints.Named("pe").Single() with { LinkedVNetIds = [World.Id(ArmTypes.VNet, "spoke")] }));
}
