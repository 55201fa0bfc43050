using System.Linq;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class GatewaySubnetWithoutPropagationTests
{
    private static readonly FindingRule s_rule = GatewaySubnetWithoutPropagation.Instance;

    private static readonly World s_gateway = Estate.Hub().Subnet("hub/GatewaySubnet", "10.0.255.0/27")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp");

    [Fact]
    public void Finds_a_table_that_keeps_the_gateways_routes_out() =>
        Closed(s_gateway.RouteTable("rt", "hub/GatewaySubnet"))
        .HasOne(s_rule, "hub/GatewaySubnet", "rt", "vpn");

    [Fact]
    public void A_table_that_takes_them_is_fine() => s_gateway.RouteTable("rt", "hub/GatewaySubnet").HasNone(s_rule);

    [Fact]
    public void Other_subnets_may_keep_them_out() => Closed(s_gateway.RouteTable("rt", "hub/app")).HasNone(s_rule);

    private static World Closed(World world) => world.With(t =>
        t.With(t.RouteTables.Named("rt").Single() with { DisableBgpRoutePropagation = true }));
}
