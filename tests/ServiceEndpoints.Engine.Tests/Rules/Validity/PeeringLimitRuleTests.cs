using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PeeringLimitRuleTests
{
    [Fact]
    public void Refuses_one_more_than_the_limit() => new NetworkLab()
        .With(new SetTopology { Limit = [new("PeeringsPerVNet", 1)] })
        .VNet("hub", "10.0.0.0/16")
        .VNet("east", "10.1.0.0/16")
        .VNet("north", "10.2.0.0/16")
        .Peering("hub", "east")
        .Refused(ErrorId.LimitExceeded, new AddPeering(NetworkLab.VNetId("north"), NetworkLab.VNetId("hub")));
}
