using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PeeredAddressLimitRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").VM("vm1", "hub/app")
        .VNet("spoke", "10.1.0.0/16").Subnet("spoke/app", "10.1.1.0/24").VM("vm2", "spoke/app");

    [Fact]
    public void A_peering_that_brings_too_many_addresses_together_is_refused() => _lab
        .With(new SetTopology { Limit = [new("PrivateIPAddressesPerPeeredGroup", 1)] })
        .Refused(ErrorId.LimitExceeded, new AddPeering(NetworkLab.VNetId("hub"), NetworkLab.VNetId("spoke")));

    [Fact]
    public void As_many_as_the_limit_may_come_together() => _lab
        .With(new SetTopology { Limit = [new("PrivateIPAddressesPerPeeredGroup", 2)] })
        .Peering("hub", "spoke");
}
