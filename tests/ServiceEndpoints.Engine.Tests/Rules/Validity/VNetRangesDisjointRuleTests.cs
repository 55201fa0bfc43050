using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetRangesDisjointRuleTests
{
    [Theory]
    [InlineData("10.0.0.0/16", "10.0.1.0/24")]
    [InlineData("10.0.0.0/16", "10.0.0.0/16")]
    public void Refuses_ranges_that_overlap(string one, string other) => new NetworkLab()
        .Refused(ErrorId.AddressPrefixOverlaps, new CreateVNet(new("hub"), [one, "172.16.0.0/16", other]));

    [Fact]
    public void Takes_ranges_side_by_side() => new NetworkLab().VNet("hub", "10.0.0.0/16", "10.1.0.0/16");
}
