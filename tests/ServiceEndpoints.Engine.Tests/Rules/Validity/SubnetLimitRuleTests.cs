using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubnetLimitRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .With(new SetTopology { Limit = [new("SubnetsPerVNet", 2)] })
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/a", "10.0.1.0/24")
        .Subnet("hub/b", "10.0.2.0/24");

    [Fact]
    public void Refuses_one_more_than_the_limit() => _lab.Refused(
        ErrorId.LimitExceeded, new CreateSubnet(NetworkLab.VNetId("hub"), "c", ["10.0.3.0/24"]));

    [Fact]
    public void Counts_each_vnet_apart() => _lab.VNet("spoke", "10.0.0.0/16").Subnet("spoke/a", "10.0.1.0/24");

    [Fact]
    public void Does_not_count_the_subnet_itself_twice() =>
        _lab.With(new SetSubnet(NetworkLab.SubnetId("hub/b")) { DefaultOutboundAccess = false });
}
