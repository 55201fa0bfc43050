using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubnetRoomRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/29");

    [Fact]
    public void A_smallest_subnet_has_room_for_three()
    {
        _lab.VM("vm1", "hub/app").VM("vm2", "hub/app").VM("vm3", "hub/app");

        Refusal refusal = _lab.Refused(
            ErrorId.SubnetFull, new CreateVM(new("vm4"), new(NetworkLab.SubnetId("hub/app"))));
        Assert.Equal("SubnetIsFull", refusal.AzureCode);
    }

    [Fact]
    public void Goes_on_in_the_next_range() => _lab
        .VM("vm1", "hub/app").VM("vm2", "hub/app").VM("vm3", "hub/app")
        .With(new SetSubnet(NetworkLab.SubnetId("hub/app")) { AddressPrefix = Edits.To("10.0.1.0/29", "10.0.9.0/29") })
        .VM("vm4", "hub/app");
}
