using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubnetSizeRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16");

    [Theory]
    [InlineData("10.0.1.0/30")]
    [InlineData("10.0.1.0/32")]
    public void Refuses_a_range_below_29(string prefix) => _lab.Refused(
        ErrorId.SubnetTooSmall, new CreateSubnet(NetworkLab.VNetId("hub"), "app", ["10.0.9.0/24", prefix]));

    [Fact]
    public void Takes_a_29() => _lab.Subnet("hub/app", "10.0.1.0/29");
}
