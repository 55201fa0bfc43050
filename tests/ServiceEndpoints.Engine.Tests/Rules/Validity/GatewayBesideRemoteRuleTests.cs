using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class GatewayBesideRemoteRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("spoke", "10.1.0.0/16")
        .Gateway("gw", "hub")
        .With(new AddPeering(NetworkLab.VNetId("spoke"), NetworkLab.VNetId("hub")) { UseRemoteGateways = true });

    [Fact]
    public void Refuses_a_gateway_where_remote_ones_are_used() => _lab.Refused(
        ErrorId.ValueInvalid, new CreateGateway(new("own"), NetworkLab.VNetId("spoke"), GatewayType.Vpn));

    [Fact]
    public void Takes_one_once_they_are_not() => _lab
        .With(new SetPeering(NetworkLab.PeeringId("spoke/hub")) { UseRemoteGateways = false })
        .Gateway("own", "spoke");
}
