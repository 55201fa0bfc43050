using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class GatewayTransitInUseRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("spoke", "10.1.0.0/16")
        .Gateway("gw", "hub")
        .With(new AddPeering(NetworkLab.VNetId("spoke"), NetworkLab.VNetId("hub")) { UseRemoteGateways = true });

    [Fact]
    public void Refuses_to_end_transit_that_is_used() => _lab.Refused(ErrorId.PeeringInUse, End());

    [Fact]
    public void Ends_transit_that_is_not() => _lab
        .With(new SetPeering(NetworkLab.PeeringId("spoke/hub")) { UseRemoteGateways = false })
        .With(End());

    private static SetPeering End() => new(NetworkLab.PeeringId("hub/spoke")) { AllowGatewayTransit = false };
}
