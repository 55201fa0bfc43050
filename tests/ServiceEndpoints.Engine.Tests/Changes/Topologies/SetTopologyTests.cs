using System.Linq;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Topologies;

public sealed class SetTopologyTests
{
    private readonly NetworkLab _lab = new();

    [Fact]
    public void Changes_only_what_is_given()
    {
        _lab.With(new SetTopology { EndpointRouteModel = EndpointRouteModel.LongestPrefix })
            .With(new SetTopology { Scope = TopologyScope.Partial, ApplianceSourceNat = false });

        Assert.Equal(EndpointRouteModel.LongestPrefix, _lab.Topology.EndpointRouteModel);
        Assert.Equal(TopologyScope.Partial, _lab.Topology.Scope);
        Assert.False(_lab.Topology.ApplianceSourceNat);
        Assert.Equal("westeurope", _lab.Topology.Location);
    }

    [Fact]
    public void Keeps_what_the_topology_holds() => Assert.Single(
        _lab.VNet("hub", "10.0.0.0/16").With(new SetTopology { Name = "lab" }).Topology.VNets);

    [Fact]
    public void Replaces_the_limits_that_it_names()
    {
        _lab.With(new SetTopology { Limit = [new("Routes", 5), new("VNets", 2)] })
            .With(new SetTopology { Limit = [new("routes", 7)] });

        Assert.Equal(["VNets=2", "routes=7"], _lab.Topology.Limit.Select(limit => limit.ToString()));
    }

    [Fact]
    public void Leaves_the_topology_as_it_is_when_nothing_changes() =>
        Assert.Same(_lab.Topology, new SetTopology { Name = "default" }.Apply(_lab.Topology).Value.Topology);

    [Fact]
    public void Refuses_a_limit_that_nobody_has() =>
        _lab.Refused(ErrorId.ValueInvalid, new SetTopology { Limit = [new("Wishes", 3)] });

    [Fact]
    public void Refuses_a_negative_limit() =>
        _lab.Refused(ErrorId.ValueInvalid, new SetTopology { Limit = [new("Routes", -1)] });

    [Fact]
    public void Refuses_a_region_that_azure_does_not_have() =>
        _lab.Refused(ErrorId.LocationUnknown, new SetTopology { Location = "atlantis" });
}
