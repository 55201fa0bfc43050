using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubnetKeepsAddressesRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.127");

    [Theory]
    [InlineData("10.0.1.128/25")]
    [InlineData("10.0.1.0/25")]
    public void Refuses_a_range_in_which_an_address_in_use_is_gone_or_azures_own(string prefix) => _lab.Refused(
        ErrorId.SubnetInUse, new SetSubnet(NetworkLab.SubnetId("hub/app")) { AddressPrefix = Edits.To(prefix) });

    [Fact]
    public void Takes_a_range_that_still_gives_it() => _lab.With(
        new SetSubnet(NetworkLab.SubnetId("hub/app")) { AddressPrefix = Edits.To("10.0.0.0/23") });
}
