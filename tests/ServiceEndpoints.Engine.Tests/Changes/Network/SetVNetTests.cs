using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class SetVNetTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16");

    [Fact]
    public void Gives_a_vnet_other_ranges()
    {
        SimVNet vnet = _lab.Subject<SimVNet>(
            new SetVNet(NetworkLab.VNetId("hub")) { AddressPrefix = Edits.To("10.0.0.0/16", "10.9.0.0/16") });

        Assert.Equal(AddressPrefix.Parse("10.9.0.0/16"), vnet.AddressPrefix[1]);
    }

    [Fact]
    public void Leaves_the_topology_as_it_is_when_nothing_changes() => Assert.Same(
        _lab.Topology,
        new SetVNet(NetworkLab.VNetId("hub")) { AddressPrefix = Edits.To("10.0.0.0/16") }
            .Apply(_lab.Topology).Value.Topology);

    [Fact]
    public void Refuses_a_vnet_that_is_not_there() =>
        _lab.Refused(ErrorId.VNetNotFound, new SetVNet(NetworkLab.VNetId("nope")));

    [Fact]
    public void Refuses_to_leave_a_subnet_outside() => _lab.Subnet("hub/app", "10.0.1.0/24").Refused(
        ErrorId.SubnetOutsideAddressSpace,
        new SetVNet(NetworkLab.VNetId("hub")) { AddressPrefix = Edits.To("10.9.0.0/16") });
}
