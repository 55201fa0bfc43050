using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PeeringOnceRuleTests
{
    [Fact]
    public void Refuses_a_second_peering_with_a_vnet_by_another_name() => new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .VNet("spoke", "10.1.0.0/16")
        .Peering("hub", "spoke")
        .Refused(
            ErrorId.PeeringExists,
            new AddPeering(NetworkLab.VNetId("hub"), NetworkLab.VNetId("spoke")) { Name = "again" });
}
