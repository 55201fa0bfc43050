using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class GatewaySubnetWithDefaultRouteTests
{
    private static readonly FindingRule s_rule = GatewaySubnetWithDefaultRoute.Instance;

    private static readonly World s_gateway = Estate.Hub().Subnet("hub/GatewaySubnet", "10.0.255.0/27")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp");

    [Fact]
    public void Finds_a_default_route_on_the_subnet_of_a_gateway() => s_gateway
        .RouteTable("rt", "hub/GatewaySubnet", "0.0.0.0/0 -> Internet")
        .HasOne(s_rule, "hub/GatewaySubnet", "r0", "vpn");

    [Fact]
    public void Other_routes_are_fine() => s_gateway
        .RouteTable("rt", "hub/GatewaySubnet", "10.0.1.0/24 -> VirtualAppliance 10.0.9.4").HasNone(s_rule);

    [Fact]
    public void So_are_other_subnets() =>
        s_gateway.RouteTable("rt", "hub/app", "0.0.0.0/0 -> Internet").HasNone(s_rule);
}
