using System.Linq;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class NetworkInterfaceChangeTests
{
    private static readonly string s_vmId = NetworkLab.Id(ArmTypes.VM, "vm1");
    private static readonly InterfaceSettings s_settings = new(NetworkLab.SubnetId("hub/app"));

    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app");

    [Fact]
    public void Numbers_further_interfaces_from_two()
    {
        _lab.With(new AddNetworkInterface(s_vmId, s_settings)).With(new AddNetworkInterface(s_vmId, s_settings));

        Assert.Equal(["vm1-nic", "vm1-nic2", "vm1-nic3"], Names());
    }

    [Fact]
    public void Gives_a_freed_number_again()
    {
        _lab.With(new AddNetworkInterface(s_vmId, s_settings))
            .With(new AddNetworkInterface(s_vmId, s_settings))
            .With(new DeleteNetworkInterface(NetworkLab.Id(ArmTypes.NetworkInterface, "vm1-nic2")))
            .With(new AddNetworkInterface(s_vmId, s_settings));

        Assert.Equal(["vm1-nic", "vm1-nic3", "vm1-nic2"], Names());
    }

    [Fact]
    public void Writes_the_interface_with_its_address()
    {
        SimNetworkInterface nic = _lab.Subject<SimNetworkInterface>(
            new AddNetworkInterface(s_vmId, s_settings) { Name = "data" });

        Assert.Equal(("vm1/data", "10.0.1.5"), (nic.ToString(), nic.PrivateIPAddress.ToString()));
    }

    [Fact]
    public void Frees_the_address_of_a_removed_interface() => _lab
        .With(new AddNetworkInterface(s_vmId, s_settings))
        .With(new DeleteNetworkInterface(NetworkLab.Id(ArmTypes.NetworkInterface, "vm1-nic2")))
        .VM("vm2", "hub/app", "10.0.1.5");

    [Fact]
    public void Refuses_a_name_that_azure_does_not_take() => _lab.Refused(
        ErrorId.NameInvalid, new AddNetworkInterface(s_vmId, s_settings) { Name = "a b" });

    [Fact]
    public void Refuses_a_machine_that_is_not_there() => _lab.Refused(
        ErrorId.VMNotFound, new AddNetworkInterface(NetworkLab.Id(ArmTypes.VM, "nope"), s_settings));

    [Fact]
    public void Refuses_an_interface_that_is_not_there() => _lab.Refused(
        ErrorId.NetworkInterfaceNotFound,
        new DeleteNetworkInterface(NetworkLab.Id(ArmTypes.NetworkInterface, "nope")));

    private string[] Names() =>
        _lab.Topology.VMs.Find(s_vmId)!.NetworkInterfaces.Select(nic => nic.Name).ToArray();
}
