using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetKeepsSubnetsRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    [Fact]
    public void Refuses_to_give_up_a_range_with_a_subnet() => _lab.Refused(
        ErrorId.SubnetOutsideAddressSpace,
        new SetVNet(NetworkLab.VNetId("hub")) { AddressPrefix = Edits.To("10.0.0.0/24") });

    [Fact]
    public void Shrinks_around_its_subnets() =>
        _lab.With(new SetVNet(NetworkLab.VNetId("hub")) { AddressPrefix = Edits.To("10.0.1.0/24") });
}
