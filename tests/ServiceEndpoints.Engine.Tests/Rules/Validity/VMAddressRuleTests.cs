using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VMAddressRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.9");

    [Theory]
    [InlineData("10.0.1.3", ErrorId.AddressReserved)]
    [InlineData("10.0.2.4", ErrorId.AddressNotInSubnet)]
    [InlineData("10.0.1.9", ErrorId.AddressInUse)]
    public void Judges_a_machine_that_no_change_made(string address, ErrorId id) =>
        Assert.Equal(id, VMAddressRule.Instance.Judge(_lab.Topology, VM(address))!.Id);

    [Fact]
    public void Refuses_one_address_for_two_interfaces_of_a_machine() => Assert.Equal(
        ErrorId.AddressInUse, VMAddressRule.Instance.Judge(_lab.Topology, VM("10.0.1.8", "10.0.1.8"))!.Id);

    [Fact]
    public void Takes_addresses_that_are_free() =>
        Assert.Null(VMAddressRule.Instance.Judge(_lab.Topology, VM("10.0.1.7", "10.0.1.8")));

    private static SimVM VM(params string[] addresses)
    {
        string id = NetworkLab.Id(ArmTypes.VM, "vm2");
        return new()
        {
            Id = id,
            Location = "westeurope",
            NetworkInterfaces = addresses.Select((address, index) => new SimNetworkInterface
            {
                Id = NetworkLab.Id(ArmTypes.NetworkInterface, $"nic{(char)('a' + index)}"),
                VMId = id,
                SubnetId = NetworkLab.SubnetId("hub/app"),
                PrivateIPAddress = IPv4Address.Parse(address),
            }).ToValueList(),
        };
    }
}
