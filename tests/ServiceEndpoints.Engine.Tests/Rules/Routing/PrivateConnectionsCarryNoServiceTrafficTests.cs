using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class PrivateConnectionsCarryNoServiceTrafficTests
{
    private static readonly World s_corp = Estate.HubWithPublicVM()
        .KeyVault("kv")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10");

    [Theory]
    [InlineData(GatewayType.Vpn)]
    [InlineData(GatewayType.ExpressRoute)]
    public void A_client_comes_with_the_internet_address_of_its_network_whatever_gateway_there_is(GatewayType type)
    {
        World world = s_corp.Gateway("gw", "hub", "corp").IPRule("kv", "203.0.113.10");

        SimReachability answer = world
            .With(t => t.With(t.Gateways.Find(World.Id(ArmTypes.Gateway, "gw"))! with { Type = type }))
            .Ask("corp", "kv");

        answer.IsLetThroughBy("SE3041");
        Assert.Equal("203.0.113.10", answer.SourceAddress);
    }

    [Fact]
    public void Another_peering_of_the_circuit_does_carry_them() => s_corp
        .ExpressRoute("corp", ExpressRoutePeering.Microsoft, "203.0.113.20")
        .IPRule("kv", "203.0.113.20")
        .Ask("corp", "kv")
        .IsDecidedWithout("SE3041");
}
