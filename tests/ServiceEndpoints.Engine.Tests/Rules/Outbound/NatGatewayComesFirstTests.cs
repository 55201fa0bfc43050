using ServiceEndpoints.Queries.Reachability;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Outbound;

public sealed class NatGatewayComesFirstTests
{
    private static readonly World s_nat = Estate.HubWithPublicVM()
        .KeyVault("kv")
        .IPRule("kv", "198.51.100.77")
        .NatGateway("nat", "hub/app", "198.51.100.77");

    [Fact]
    public void The_service_sees_the_NAT_gateway_and_not_the_machine()
    {
        SimReachability answer = s_nat.Ask("vm1", "kv");

        answer.IsLetThroughBy("SE6001");
        Assert.Equal("198.51.100.77", answer.SourceAddress);
    }

    [Fact]
    public void Another_subnet_leaves_without_it() => s_nat
        .Subnet("hub/data", "10.0.2.0/24")
        .VM("vm2", "hub/data", "10.0.2.4", "198.51.100.5")
        .Ask("vm2", "kv")
        .IsDecidedWithout("SE6001");

    [Fact]
    public void Endpoint_traffic_does_not_pass_it() => s_nat
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.KeyVault")
        .NatGateway("nat", "hub/app", "198.51.100.77")
        .Ask("vm1", "kv")
        .IsDecidedWithout("SE6001");
}
