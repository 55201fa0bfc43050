using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RemoteGatewayRuleTests
{
    private static readonly string s_spoke = NetworkLab.VNetId("spoke");
    private static readonly string s_hub = NetworkLab.VNetId("hub");

    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("spoke", "10.1.0.0/16");

    [Fact]
    public void Uses_a_gateway_that_is_there_and_shared() => _lab.Gateway("gw", "hub").With(Use());

    [Fact]
    public void Refuses_a_peer_without_gateway_in_azures_words() =>
        Assert.Equal("RemoteVnetHasNoGateways", _lab.Refused(ErrorId.ValueInvalid, Use()).AzureCode);

    [Fact]
    public void Refuses_a_peer_that_does_not_share() => _lab
        .Gateway("gw", "hub")
        .With(new AddPeering(s_hub, s_spoke) { OneWay = true })
        .Refused(ErrorId.ValueInvalid, Use());

    [Fact]
    public void Refuses_a_peer_whose_way_back_is_missing() => _lab
        .Gateway("gw", "hub")
        .Refused(ErrorId.ValueInvalid, Use() with { OneWay = true });

    [Fact]
    public void Refuses_beside_an_own_gateway() =>
        _lab.Gateway("gw", "hub").Gateway("own", "spoke").Refused(ErrorId.ValueInvalid, Use());

    [Fact]
    public void Refuses_a_second_use() => _lab
        .Gateway("gw", "hub")
        .With(Use())
        .VNet("other", "10.2.0.0/16")
        .Gateway("gw2", "other")
        .Refused(
            ErrorId.ValueInvalid, new AddPeering(s_spoke, NetworkLab.VNetId("other")) { UseRemoteGateways = true });

    private static AddPeering Use() => new(s_spoke, s_hub) { UseRemoteGateways = true };
}
