using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class NetworkInterfaceInUseRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app")
        .With(new AddNetworkInterface(NetworkLab.Id(ArmTypes.VM, "vm1"), new(NetworkLab.SubnetId("hub/app"))));

    [Fact]
    public void The_primary_interface_stays() => _lab.Refused(ErrorId.NetworkInterfaceInUse, Delete("vm1-nic"));

    [Fact]
    public void A_further_one_can_go() => _lab.With(Delete("vm1-nic2"));

    private static DeleteNetworkInterface Delete(string name) =>
        new(NetworkLab.Id(ArmTypes.NetworkInterface, name));
}
