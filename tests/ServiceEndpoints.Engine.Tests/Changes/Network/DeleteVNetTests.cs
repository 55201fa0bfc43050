using System;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class DeleteVNetTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    [Fact]
    public void Takes_its_unused_subnets_along()
    {
        _lab.With(new DeleteVNet(NetworkLab.VNetId("hub")));

        Assert.True(_lab.Topology.IsEmpty);
        Assert.Empty(_lab.Topology.Subnets);
    }

    [Fact]
    public void Ends_its_peerings_on_both_sides_and_says_so()
    {
        _lab.VNet("spoke", "10.1.0.0/16").Peering("hub", "spoke");

        Changed changed = new DeleteVNet(NetworkLab.VNetId("hub")).Apply(_lab.Topology).Value;

        Assert.Empty(changed.Topology.Peerings);
        Assert.Contains("spoke/hub", Assert.Single(changed.Warnings), StringComparison.Ordinal);
        Assert.Null(changed.Subject);
    }

    [Fact]
    public void Refuses_a_vnet_with_a_machine() => _lab.VM("vm1", "hub/app")
        .Refused(ErrorId.VNetInUse, new DeleteVNet(NetworkLab.VNetId("hub")));

    [Fact]
    public void Refuses_a_vnet_that_is_not_there() =>
        _lab.Refused(ErrorId.VNetNotFound, new DeleteVNet(NetworkLab.VNetId("nope")));
}
