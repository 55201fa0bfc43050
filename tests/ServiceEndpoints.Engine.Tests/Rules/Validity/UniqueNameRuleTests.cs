using System;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class UniqueNameRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    [Fact]
    public void Takes_a_name_once_in_a_resource_group()
    {
        SimVNet hub = _lab.Topology.VNets.Find(NetworkLab.VNetId("hub"))!;

        Assert.Equal(ErrorId.VNetExists, UniqueNameRule.Judge(_lab.Topology.VNets, hub)!.Id);
        Assert.Null(UniqueNameRule.Judge(_lab.Topology.VNets, hub with { Id = NetworkLab.VNetId("other") }));
    }

    [Fact]
    public void Names_the_scope_of_a_part()
    {
        SimSubnet app = _lab.Topology.Subnets.Find(NetworkLab.SubnetId("hub/app"))!;

        Assert.Contains("'hub'", UniqueNameRule.Judge(_lab.Topology.Subnets, app)!.Message, StringComparison.Ordinal);
    }
}
