using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class DefaultOutboundReliedOnTests
{
    private static readonly FindingRule s_rule = DefaultOutboundReliedOn.Instance;

    [Fact]
    public void Finds_machines_that_have_no_way_out_of_their_own() =>
        Estate.Hub().VM("vm2", "hub/app", "10.0.1.5").HasOne(s_rule, "hub/app", "vm1 and vm2", "westeurope");

    [Fact]
    public void A_public_address_is_a_way_out() => Estate.HubWithPublicVM().HasNone(s_rule);

    [Fact]
    public void So_is_a_NAT_gateway() => Estate.Hub().NatGateway("nat", "hub/app", "203.0.113.7").HasNone(s_rule);

    [Fact]
    public void So_is_a_default_route_elsewhere() => Estate.Hub()
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4").HasNone(s_rule);

    [Fact]
    public void So_is_a_forced_tunnel() => Estate.Hub().OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", "0.0.0.0/0").HasNone(s_rule);

    [Fact]
    public void A_private_subnet_gives_none() => Estate.Hub()
        .Change("hub/app", subnet => subnet with { DefaultOutboundAccess = false }).HasNone(s_rule);

    [Fact]
    public void A_subnet_without_machines_gives_it_to_nobody() => new World()
        .VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").HasNone(s_rule);
}
