using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Outbound;

public sealed class PrivateSubnetsHaveNoEgressTests
{
    private static readonly World s_private = Estate.Account().IPRule("acct", Estate.PublicAddress)
        .Change("hub/app", (SimSubnet subnet) => subnet with { DefaultOutboundAccess = false });

    [Fact]
    public void A_machine_without_egress_does_not_get_out() =>
        s_private.Ask("vm1", "8.8.8.8").IsBlockedBy("SE6004", Reason.NoOutboundPath);

    [Fact]
    public void A_NAT_gateway_takes_it_out() => s_private
        .NatGateway("nat", "hub/app", "198.51.100.77")
        .Ask("vm1", "8.8.8.8")
        .IsLetThroughBy("SE6001");

    [Fact]
    public void A_public_address_takes_it_out() => s_private
        .VM("vm1", "hub/app", "10.0.1.4", Estate.PublicAddress)
        .Ask("vm1", "8.8.8.8")
        .IsLetThroughBy("SE6002");

    [Fact]
    public void An_endpoint_works_without() => s_private
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
        .Change("hub/app", (SimSubnet subnet) => subnet with { DefaultOutboundAccess = false })
        .VNetRule("acct", "hub/app")
        .Ask("vm1", "acct")
        .IsLetThroughBy("SE6005");
}
