using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ExpressRouteNatRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().NatGateway("nat", "20.1.2.3");

    [Theory]
    [InlineData(ExpressRoutePeering.None, "203.0.113.20", ErrorId.ValueInvalid)]
    [InlineData(ExpressRoutePeering.Public, "203.0.113.20", ErrorId.ValueInvalid)]
    [InlineData(ExpressRoutePeering.Public, "203.0.113.20,203.0.113.21,203.0.113.22", ErrorId.ValueInvalid)]
    [InlineData(ExpressRoutePeering.Microsoft, "203.0.113.9", ErrorId.AddressInUse)]
    [InlineData(ExpressRoutePeering.Microsoft, "203.0.113.20,203.0.113.20", ErrorId.AddressInUse)]
    [InlineData(ExpressRoutePeering.Microsoft, "20.1.2.3", ErrorId.AddressInUse)]
    [InlineData(ExpressRoutePeering.Microsoft, "10.0.0.1", ErrorId.ValueInvalid)]
    [InlineData(ExpressRoutePeering.Microsoft, "203.0.113.300", ErrorId.ValueInvalid)]
    public void Refuses_addresses_that_the_peering_cannot_have(ExpressRoutePeering peering, string nat, ErrorId id) =>
        _lab.Refused(id, Network(peering, nat));

    [Theory]
    [InlineData(ExpressRoutePeering.None, "")]
    [InlineData(ExpressRoutePeering.Public, "")]
    [InlineData(ExpressRoutePeering.Public, "203.0.113.20,203.0.113.21")]
    [InlineData(ExpressRoutePeering.Microsoft, "203.0.113.20")]
    [InlineData(ExpressRoutePeering.Microsoft, "203.0.113.20,203.0.113.21,203.0.113.22")]
    public void Takes_as_many_as_the_peering_has_and_none_when_they_are_not_known(
        ExpressRoutePeering peering, string nat) =>
        Assert.Equal(peering, _lab.Subject<SimOnPremisesNetwork>(Network(peering, nat)).ExpressRoutePeering);

    private static CreateOnPremisesNetwork Network(ExpressRoutePeering peering, string nat) => new(new("office"))
    {
        PublicIPAddress = ["203.0.113.9"],
        ExpressRoutePeering = peering,
        ExpressRouteNatIPAddress = nat.Split(',', System.StringSplitOptions.RemoveEmptyEntries).ToValueList(),
    };
}
