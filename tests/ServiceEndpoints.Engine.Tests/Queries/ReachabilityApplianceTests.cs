using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Traffic that an appliance forwards.</summary>
public sealed class ReachabilityApplianceTests
{
    private const string ToAppliance = "0.0.0.0/0 -> VirtualAppliance 10.0.100.4";

    private static readonly World s_hub = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/appliances", "10.0.100.0/24", "Microsoft.Storage")
        .Appliance("nva", "hub/appliances", "10.0.100.4")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm1", "spoke/app", "10.1.1.4")
        .Peering("hub", "spoke")
        .RouteTable("rt", "spoke/app", ToAppliance)
        .Storage("acct");

    [Fact]
    public void The_identity_of_the_appliances_subnet_counts_across_a_peering()
    {
        SimReachability answer = s_hub.VNetRule("acct", "hub/appliances").Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.100.4", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Private, answer.SourceAddressKind);
        Assert.Equal(NextHopType.VirtualAppliance, answer.NextHopType);
        Assert.Equal("appliances", answer.Endpoint!.SubnetName);
        Assert.Equal(["D-APPLIANCE-RULES", "D-NVA"], answer.Caveats.Select(caveat => caveat.Id).Order());
    }

    [Fact]
    public void An_appliance_in_the_same_VNet_works_alike()
    {
        SimReachability answer = s_hub.VNetRule("acct", "hub/appliances")
            .Subnet("hub/app", "10.0.1.0/24").VM("vm2", "hub/app", "10.0.1.4").RouteTable("rt2", "hub/app", ToAppliance)
            .Ask("vm2", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.100.4", answer.SourceAddress);
    }

    [Fact]
    public void A_rule_for_the_spoke_does_not_help_traffic_that_the_appliance_sends()
    {
        SimReachability answer = s_hub.VNetRule("acct", "spoke/app").Ask("vm1", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.EndpointNotEnabled, answer.Reason);
        Assert.Equal("10.0.100.4", answer.SourceAddress);
    }

    [Fact]
    public void An_endpoint_on_the_spoke_goes_around_the_appliance()
    {
        SimReachability answer = s_hub.VNetRule("acct", "hub/appliances")
            .Subnet("spoke/app", "10.1.1.0/24", "Microsoft.Storage").RouteTable("rt", "spoke/app", ToAppliance)
            .Ask("vm1", "acct");

        Assert.Equal(Reason.NoVNetRule, answer.Reason);
        Assert.Equal("10.1.1.4", answer.SourceAddress);
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
    }

    [Fact]
    public void Without_endpoint_the_service_sees_the_public_address_of_the_appliance()
    {
        SimReachability answer = s_hub
            .Subnet("hub/appliances", "10.0.100.0/24").NatGateway("nat", "hub/appliances", "20.101.0.9")
            .KeyVault("vault").IPRule("vault", "20.101.0.9")
            .Ask("vm1", "vault");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("20.101.0.9", answer.SourceAddress);
    }

    [Theory]
    [InlineData("0.0.0.0/0 -> VirtualAppliance 10.0.100.4")]
    [InlineData("Storage.WestEurope -> VirtualAppliance 10.0.100.4")]
    public void An_appliance_that_routes_to_itself_is_a_loop(string route)
    {
        SimReachability answer = s_hub.Subnet("hub/appliances", "10.0.100.0/24")
            .RouteTable("loop", "hub/appliances", route)
            .Ask("vm1", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.RoutingLoop, answer.Reason);
        Assert.Equal("Timeout", answer.Response!.ErrorCode);
    }

    [Fact]
    public void Two_appliances_that_route_to_each_other_are_a_loop()
    {
        SimReachability answer = s_hub
            .Subnet("hub/appliances", "10.0.100.0/24")
            .Subnet("hub/second", "10.0.101.0/24").Appliance("nva2", "hub/second", "10.0.101.4")
            .RouteTable("forth", "hub/appliances", "0.0.0.0/0 -> VirtualAppliance 10.0.101.4")
            .RouteTable("back", "hub/second", "0.0.0.0/0 -> VirtualAppliance 10.0.100.4")
            .Ask("vm1", "acct");

        Assert.Equal(Reason.RoutingLoop, answer.Reason);
    }

    [Fact]
    public void Two_appliances_in_a_row_show_the_second()
    {
        SimReachability answer = s_hub
            .Subnet("hub/appliances", "10.0.100.0/24")
            .Subnet("hub/second", "10.0.101.0/24", "Microsoft.Storage").Appliance("nva2", "hub/second", "10.0.101.4")
            .RouteTable("forth", "hub/appliances", "0.0.0.0/0 -> VirtualAppliance 10.0.101.4")
            .VNetRule("acct", "hub/second")
            .Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.101.4", answer.SourceAddress);
    }

    [Fact]
    public void A_stopped_appliance_is_unreachable()
    {
        SimReachability answer = s_hub.VNetRule("acct", "hub/appliances").Stopped("nva").Ask("vm1", "acct");

        Assert.Equal(Reason.NextHopUnreachable, Assert.Single(answer.Blockers).Reason);
        Assert.Contains("does not run", answer.Blockers[0].Message);
    }

    [Fact]
    public void An_appliance_two_peerings_away_is_unreachable()
    {
        SimReachability answer = s_hub
            .VNet("far", "10.2.0.0/16").Subnet("far/nva", "10.2.1.0/24").Appliance("nva3", "far/nva", "10.2.1.4")
            .Peering("hub", "far")
            .RouteTable("rt", "spoke/app", "0.0.0.0/0 -> VirtualAppliance 10.2.1.4")
            .Ask("vm1", "acct");

        Assert.Equal(Reason.NextHopUnreachable, answer.Reason);
    }

    [Fact]
    public void Without_source_translation_what_the_service_sees_is_not_known()
    {
        SimReachability answer = s_hub.VNetRule("acct", "hub/appliances")
            .With(t => t with { ApplianceSourceNat = false }).Ask("vm1", "acct");

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal(Reason.UnresolvedReference, answer.Reason);
        Assert.Contains("ApplianceSourceNat", answer.Blockers[0].Message);
    }

    [Theory]
    [InlineData(true, Verdict.Reachable)]
    [InlineData(false, Verdict.Blocked)]
    public void Spokes_reach_each_other_over_an_appliance_when_forwarding_is_allowed(
        bool allowed, Verdict expected)
    {
        World world = s_hub.VNet("spoke2", "10.2.0.0/16").Subnet("spoke2/app", "10.2.1.0/24")
            .VM("vm2", "spoke2/app", "10.2.1.4").Peering("hub", "spoke2");

        // The same subnets are asked before the switch is thrown, so that nothing stale may answer.
        Assert.Equal(Verdict.Blocked, world.Ask("vm1", "vm2", 443).Verdict);

        SimReachability answer = Forwarding(world, allowed).Ask("vm1", "vm2", 443);

        Assert.Equal(expected, answer.Verdict);
        Assert.Equal(NextHopType.VirtualAppliance, answer.NextHopType);
        Assert.Equal(expected == Verdict.Reachable ? "10.1.1.4" : "", answer.SourceAddress);
    }

    [Fact]
    public void Spokes_do_not_reach_each_other_by_peering_alone()
    {
        SimReachability answer = s_hub.VNet("spoke2", "10.2.0.0/16").Subnet("spoke2/app", "10.2.1.0/24")
            .VM("vm2", "spoke2/app", "10.2.1.4").Peering("hub", "spoke2")
            .Ask("vm2", "vm1", 443);

        Assert.Equal(Reason.RouteNone, answer.Reason);
    }

    [Fact]
    public void A_machine_of_the_appliances_own_subnet_needs_the_rule_alone()
    {
        World world = s_hub.VNetRule("acct", "hub/appliances").VM("vm3", "hub/appliances", "10.0.100.9");

        Assert.Equal("10.0.100.9", world.Ask("vm3", "acct").SourceAddress);
        Assert.Equal(Verdict.Reachable, world.Ask("vm3", "acct").Verdict);
    }

    private static World Forwarding(World world, bool allowed) => world.With(t =>
        t.With(t.Peerings.Single(peering => peering.VNetName == "spoke2") with { AllowForwardedTraffic = allowed }));
}
