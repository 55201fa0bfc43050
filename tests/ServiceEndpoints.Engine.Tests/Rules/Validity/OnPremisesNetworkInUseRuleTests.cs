using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class OnPremisesNetworkInUseRuleTests
{
    private static readonly string s_networkId = NetworkLab.Id(ArmTypes.OnPremisesNetwork, "office");

    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .With(new CreateOnPremisesNetwork(new("office")))
        .Gateway("gw", "hub")
        .With(Connect(s_networkId));

    [Fact]
    public void A_gateway_keeps_the_network_it_leads_to() =>
        _lab.Refused(ErrorId.OnPremisesNetworkInUse, new DeleteOnPremisesNetwork(s_networkId));

    [Fact]
    public void A_network_that_is_cut_off_can_go() =>
        _lab.With(Connect(null)).With(new DeleteOnPremisesNetwork(s_networkId));

    private static SetGateway Connect(string? networkId) =>
        new(NetworkLab.Id(ArmTypes.Gateway, "gw")) { OnPremisesNetworkId = networkId };
}
