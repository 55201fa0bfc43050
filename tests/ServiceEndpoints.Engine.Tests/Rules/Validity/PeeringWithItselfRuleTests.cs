using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PeeringWithItselfRuleTests
{
    [Fact]
    public void Refuses_a_vnet_as_its_own_peer() => new NetworkLab().VNet("hub", "10.0.0.0/16").Refused(
        ErrorId.ValueInvalid, new AddPeering(NetworkLab.VNetId("hub"), NetworkLab.VNetId("HUB")) { OneWay = true });
}
