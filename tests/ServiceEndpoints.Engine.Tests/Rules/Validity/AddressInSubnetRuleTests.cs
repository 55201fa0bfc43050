using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class AddressInSubnetRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    [Fact]
    public void Refuses_an_address_outside() => _lab.Refused(
        ErrorId.AddressNotInSubnet,
        new CreateVM(new("vm1"), new(NetworkLab.SubnetId("hub/app")) { PrivateIPAddress = "10.0.2.4" }));

    [Fact]
    public void Takes_an_address_inside() => _lab.VM("vm1", "hub/app", "10.0.1.200");
}
