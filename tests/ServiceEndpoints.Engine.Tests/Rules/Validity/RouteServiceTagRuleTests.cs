using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RouteServiceTagRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().RouteTable("rt");

    [Theory]
    [InlineData("Storage")]
    [InlineData("Storage.WestEurope")]
    [InlineData("AzureCloud.westeurope")]
    public void Takes_a_published_tag(string tag) => _lab.With(Add(tag));

    [Theory]
    [InlineData("Starage")]
    [InlineData("Internet")]
    [InlineData("VirtualNetwork")]
    [InlineData("AzureLoadBalancer")]
    [InlineData("AzurePlatformDNS")]
    public void Refuses_a_tag_that_is_not_there_or_not_for_routes(string tag) =>
        _lab.Refused(ErrorId.ServiceTagUnknown, Add(tag));

    [Fact]
    public void Asks_the_topologys_own_tag_file_when_it_has_one()
    {
        SimServiceTag mine = new([], []) { Name = "Mine", NetworkFeatures = ["UDR"] };
        _lab.Topology = _lab.Topology with { ServiceTags = new(1, "Public", null, [mine]) };

        _lab.With(Add("mine"));
        _lab.Refused(ErrorId.ServiceTagUnknown, Add("Storage"));
    }

    private static AddRoute Add(string tag) =>
        new(NetworkLab.Id(ArmTypes.RouteTable, "rt"), "tag", tag, NextHopType.Internet);
}
