using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VMInOneVNetRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/data", "10.0.2.0/24")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm1", "hub/app");

    [Fact]
    public void Takes_a_further_interface_in_another_subnet_of_the_vnet() => _lab.With(Add("hub/data"));

    [Fact]
    public void Refuses_an_interface_in_another_vnet() => _lab.Refused(ErrorId.ValueInvalid, Add("spoke/app"));

    [Fact]
    public void Refuses_a_machine_of_another_region() => _lab.Refused(
        ErrorId.ValueInvalid,
        new CreateVM(new("vm2") { Location = "uksouth" }, new(NetworkLab.SubnetId("hub/app"))));

    private static AddNetworkInterface Add(string subnet) =>
        new(NetworkLab.Id(ArmTypes.VM, "vm1"), new(NetworkLab.SubnetId(subnet)));
}
