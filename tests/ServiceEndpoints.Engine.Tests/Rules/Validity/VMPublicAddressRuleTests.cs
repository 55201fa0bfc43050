using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VMPublicAddressRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .With(Create("vm1", "20.1.2.3"));

    [Fact]
    public void Refuses_a_private_address() => _lab.Refused(ErrorId.ValueInvalid, Create("vm2", "192.168.0.1"));

    [Fact]
    public void Refuses_an_address_that_another_machine_has() =>
        _lab.Refused(ErrorId.AddressInUse, Create("vm2", "20.1.2.3"));

    [Fact]
    public void Refuses_one_address_for_two_interfaces_of_a_machine() => _lab.Refused(
        ErrorId.AddressInUse,
        new AddNetworkInterface(
            NetworkLab.Id(ArmTypes.VM, "vm1"),
            new(NetworkLab.SubnetId("hub/app")) { PublicIPAddress = "20.1.2.3" }));

    [Fact]
    public void Takes_an_address_that_is_free() => _lab.With(Create("vm2", "20.1.2.4"));

    private static CreateVM Create(string name, string address) =>
        new(new(name), new(NetworkLab.SubnetId("hub/app")) { PublicIPAddress = address });
}
