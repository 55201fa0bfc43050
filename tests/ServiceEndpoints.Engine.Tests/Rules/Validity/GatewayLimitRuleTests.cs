using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class GatewayLimitRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Gateway("vpn", "hub");

    [Fact]
    public void Takes_one_of_each_type() => _lab.With(Create("er", GatewayType.ExpressRoute));

    [Fact]
    public void Refuses_a_second_of_a_type()
    {
        _lab.Refused(ErrorId.LimitExceeded, Create("vpn2", GatewayType.Vpn));
        _lab.With(Create("er", GatewayType.ExpressRoute));
        _lab.Refused(ErrorId.LimitExceeded, Create("er2", GatewayType.ExpressRoute));
    }

    [Fact]
    public void Counts_each_vnet_apart() => _lab.VNet("other", "10.0.0.0/16").Gateway("vpn2", "other");

    private static CreateGateway Create(string name, GatewayType type) =>
        new(new(name), NetworkLab.VNetId("hub"), type);
}
