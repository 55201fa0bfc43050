using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class NextHopRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().RouteTable("rt");

    [Theory]
    [InlineData(NextHopType.VirtualAppliance, "10.0.0.4")]
    [InlineData(NextHopType.Internet, null)]
    [InlineData(NextHopType.VirtualNetworkGateway, null)]
    [InlineData(NextHopType.VnetLocal, null)]
    [InlineData(NextHopType.None, null)]
    public void Takes_what_users_may_write(NextHopType type, string? address) => _lab.With(Add(type, address));

    [Theory]
    [InlineData(NextHopType.VirtualAppliance, null)]
    [InlineData(NextHopType.Internet, "10.0.0.4")]
    [InlineData(NextHopType.None, "10.0.0.4")]
    [InlineData(NextHopType.VNetPeering, null)]
    [InlineData(NextHopType.VirtualNetworkServiceEndpoint, null)]
    public void Refuses_the_rest(NextHopType type, string? address) =>
        _lab.Refused(ErrorId.NextHopInvalid, Add(type, address));

    private static AddRoute Add(NextHopType type, string? address) =>
        new(NetworkLab.Id(ArmTypes.RouteTable, "rt"), "all", "0.0.0.0/0", type) { NextHopIPAddress = address };
}
