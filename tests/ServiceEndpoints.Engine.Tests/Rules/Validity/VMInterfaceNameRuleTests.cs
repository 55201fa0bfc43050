using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VMInterfaceNameRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app")
        .VM("vm2", "hub/app");

    [Fact]
    public void Refuses_the_name_of_another_machines_interface() =>
        _lab.Refused(ErrorId.NetworkInterfaceExists, Add("VM1-nic"));

    [Fact]
    public void Refuses_the_name_of_an_own_interface() =>
        _lab.Refused(ErrorId.NetworkInterfaceExists, Add("vm2-nic"));

    [Fact]
    public void Takes_a_new_name() => _lab.With(Add("vm2-data"));

    private static AddNetworkInterface Add(string name) =>
        new(NetworkLab.Id(ArmTypes.VM, "vm2"), new(NetworkLab.SubnetId("hub/app"))) { Name = name };
}
