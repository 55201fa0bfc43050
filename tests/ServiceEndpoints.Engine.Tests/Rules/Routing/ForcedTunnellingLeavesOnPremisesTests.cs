using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class ForcedTunnellingLeavesOnPremisesTests
{
    private static readonly World s_tunnelled = Estate.HubWithPublicVM()
        .KeyVault("kv")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", "0.0.0.0/0");

    [Fact]
    public void The_service_sees_the_NAT_address_of_the_network()
    {
        SimReachability answer = s_tunnelled.IPRule("kv", "203.0.113.10").Ask("vm1", "kv");

        answer.IsLetThroughBy("SE3031");
        Assert.Equal("203.0.113.10", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.OnPremisesNat, answer.SourceAddressKind);
    }

    [Fact]
    public void A_rule_for_the_machine_s_own_public_address_does_not_admit_it() =>
        s_tunnelled.IPRule("kv", Estate.PublicAddress).Ask("vm1", "kv")
            .IsBlockedBy("SE2010", Reason.OnPremisesNotAllowed);

    [Fact]
    public void An_endpoint_takes_its_service_out_of_the_tunnel() => s_tunnelled
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.KeyVault")
        .VNetRule("kv", "hub/app")
        .Ask("vm1", "kv")
        .IsDecidedWithout("SE3031");
}
