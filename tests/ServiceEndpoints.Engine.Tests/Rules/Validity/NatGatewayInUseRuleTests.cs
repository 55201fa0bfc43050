using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class NatGatewayInUseRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .NatGateway("nat")
        .With(Set(NetworkLab.Id(ArmTypes.NatGateway, "NAT")));

    [Fact]
    public void A_subnet_keeps_its_gateway() => _lab.Refused(ErrorId.NatGatewayInUse, Delete());

    [Fact]
    public void A_detached_gateway_can_go() => _lab.With(Set(null)).With(Delete());

    private static SetSubnet Set(string? natId) => new(NetworkLab.SubnetId("hub/app")) { NatGatewayId = natId };

    private static DeleteNatGateway Delete() => new(NetworkLab.Id(ArmTypes.NatGateway, "nat"));
}
