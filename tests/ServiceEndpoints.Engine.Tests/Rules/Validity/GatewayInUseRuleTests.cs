using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class GatewayInUseRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("spoke", "10.1.0.0/16")
        .Gateway("gw", "hub")
        .With(new AddPeering(NetworkLab.VNetId("spoke"), NetworkLab.VNetId("hub")) { UseRemoteGateways = true });

    [Fact]
    public void A_peer_keeps_the_last_gateway() => _lab.Refused(ErrorId.GatewayInUse, Delete());

    [Fact]
    public void A_gateway_beside_another_can_go() => _lab
        .With(new CreateGateway(new("er"), NetworkLab.VNetId("hub"), GatewayType.ExpressRoute))
        .With(Delete());

    [Fact]
    public void A_gateway_that_no_peer_uses_can_go() => _lab
        .With(new DeletePeering(NetworkLab.PeeringId("spoke/hub")))
        .With(Delete());

    private static DeleteGateway Delete() => new(NetworkLab.Id(ArmTypes.Gateway, "gw"));
}
