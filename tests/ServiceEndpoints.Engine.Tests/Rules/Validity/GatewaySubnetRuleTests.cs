using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class GatewaySubnetRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").NatGateway("nat");

    [Fact]
    public void Refuses_a_nat_gateway_in_the_gateway_subnet() => _lab.Refused(
        ErrorId.ValueInvalid, Create("gatewaysubnet"));

    [Fact]
    public void Takes_one_elsewhere() => _lab.With(Create("app"));

    private static CreateSubnet Create(string name) => new(NetworkLab.VNetId("hub"), name, ["10.0.1.0/24"])
    {
        NatGatewayId = NetworkLab.Id(ArmTypes.NatGateway, "nat"),
    };
}
