using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class SetVMTests
{
    private static readonly string s_vmId = NetworkLab.Id(ArmTypes.VM, "vm1");

    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/data", "10.0.2.0/24")
        .With(new CreateVM(
            new("vm1"),
            new(NetworkLab.SubnetId("hub/app")) { PublicIPAddress = "20.1.2.3", EnableIPForwarding = true }));

    [Fact]
    public void Changes_only_what_is_given()
    {
        SimVM vm = _lab.Subject<SimVM>(new SetVM(s_vmId) { PowerState = PowerState.Stopped });

        Assert.Equal(PowerState.Stopped, vm.PowerState);
        Assert.Equal("20.1.2.3", vm.PublicIPAddress.ToString());
        Assert.True(vm.NetworkInterfaces[0].EnableIPForwarding);
    }

    [Fact]
    public void Moves_to_another_subnet_and_frees_its_address()
    {
        _lab.With(new SetVM(s_vmId) { SubnetId = NetworkLab.SubnetId("hub/data") });

        SimNetworkInterface nic = _lab.Topology.VMs.Find(s_vmId)!.NetworkInterfaces[0];
        Assert.Equal(("hub", "data", "10.0.2.4"), (nic.VNetName, nic.SubnetName, nic.PrivateIPAddress.ToString()));
        _lab.VM("vm2", "hub/app", "10.0.1.4");
    }

    [Fact]
    public void Takes_another_address() => Assert.Equal(
        IPv4Address.Parse("10.0.1.77"),
        _lab.Subject<SimVM>(new SetVM(s_vmId) { PrivateIPAddress = "10.0.1.77" }).PrivateIPAddress);

    [Fact]
    public void Gives_its_public_address_back()
    {
        _lab.With(new SetVM(s_vmId) { PublicIPAddress = (string?)null });

        Assert.False(_lab.Topology.VMs.Find(s_vmId)!.NetworkInterfaces[0].HasPublicIPAddress);
        _lab.NatGateway("nat", "20.1.2.3");
    }

    [Fact]
    public void Keeps_its_further_interfaces() => Assert.Equal(
        2,
        _lab.With(new AddNetworkInterface(s_vmId, new(NetworkLab.SubnetId("hub/data"))))
            .Subject<SimVM>(new SetVM(s_vmId) { EnableIPForwarding = false }).NetworkInterfaces.Count);

    [Fact]
    public void Leaves_the_topology_as_it_is_when_nothing_changes() => Assert.Same(
        _lab.Topology,
        new SetVM(s_vmId) { PowerState = PowerState.Running, PrivateIPAddress = "10.0.1.4" }
            .Apply(_lab.Topology).Value.Topology);

    [Fact]
    public void Refuses_a_machine_that_is_not_there()
    {
        string id = NetworkLab.Id(ArmTypes.VM, "nope");

        _lab.Refused(ErrorId.VMNotFound, new SetVM(id));
        _lab.Refused(ErrorId.VMNotFound, new DeleteVM(id));
    }

    [Fact]
    public void Refuses_an_address_that_another_machine_has() => _lab.VM("vm2", "hub/app", "10.0.1.9")
        .Refused(ErrorId.AddressInUse, new SetVM(s_vmId) { PrivateIPAddress = "10.0.1.9" });

    [Fact]
    public void Refuses_groups_that_are_not_there() => _lab.Refused(
        ErrorId.NetworkSecurityGroupNotFound, new SetVM(s_vmId) { NetworkSecurityGroupId = "/nope" });

    [Fact]
    public void Deletes_the_machine_with_its_interfaces_and_frees_their_addresses()
    {
        _lab.With(new DeleteVM(s_vmId));

        Assert.Empty(_lab.Topology.VMs);
        Assert.Empty(_lab.Topology.NetworkInterfaces);
        _lab.VM("vm2", "hub/app", "10.0.1.4").NatGateway("nat", "20.1.2.3");
    }
}
