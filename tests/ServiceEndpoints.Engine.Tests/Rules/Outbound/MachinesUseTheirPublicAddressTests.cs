using ServiceEndpoints.Queries.Reachability;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Outbound;

public sealed class MachinesUseTheirPublicAddressTests
{
    [Fact]
    public void A_machine_shows_its_own_address()
    {
        SimReachability answer = Estate.HubWithPublicVM().Ask("vm1", "8.8.8.8");

        answer.IsLetThroughBy("SE6002");
        Assert.Equal(Estate.PublicAddress, answer.SourceAddress);
    }

    [Fact]
    public void Not_behind_a_NAT_gateway() => Estate.HubWithPublicVM()
        .NatGateway("nat", "hub/app", "198.51.100.77")
        .Ask("vm1", "8.8.8.8")
        .IsDecidedWithout("SE6002");

    [Fact]
    public void A_machine_without_one_does_not_use_its_neighbour_s() =>
        Estate.HubWithPublicVM().VM("vm2", "hub/app", "10.0.1.5").Ask("vm2", "8.8.8.8").IsDecidedWithout("SE6002");
}
