using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetLimitRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .With(new SetTopology { Limit = [new("VNets", 2)] })
        .VNet("one", "10.0.0.0/16")
        .VNet("two", "10.0.0.0/16");

    [Fact]
    public void Refuses_one_more_than_the_limit() =>
        _lab.Refused(ErrorId.LimitExceeded, new CreateVNet(new("three"), ["10.0.0.0/16"]));

    [Fact]
    public void Counts_each_region_and_subscription_apart() => _lab
        .With(new CreateVNet(new("three") { Location = "uksouth" }, ["10.0.0.0/16"]))
        .With(new CreateVNet(new("four") { SubscriptionId = "other" }, ["10.0.0.0/16"]));

    [Fact]
    public void Does_not_count_the_vnet_itself_twice() =>
        _lab.With(new SetVNet(NetworkLab.VNetId("two")) { AddressPrefix = Edits.To("10.1.0.0/16") });
}
