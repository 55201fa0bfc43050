using System;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RouteLimitRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().RouteTable("rt");

    [Fact]
    public void Admits_400_routes_and_no_more()
    {
        SimRouteTable table = _lab.Topology.RouteTables.Find(NetworkLab.Id(ArmTypes.RouteTable, "rt"))!;
        ValueList<SimRoute> routes = Enumerable.Range(0, 400)
            .Select(i => Route(string.Create(CultureInfo.InvariantCulture, $"10.{i / 200}.{i % 200}.0/24")))
            .ToValueList();

        Assert.Null(RouteLimitRule.Instance.Judge(_lab.Topology, table with { Routes = routes }));
        Assert.Equal(
            ErrorId.LimitExceeded,
            RouteLimitRule.Instance.Judge(
                _lab.Topology, table with { Routes = routes.Add(Route("10.9.0.0/16")) })!.Id);
    }

    [Fact]
    public void Admits_25_routes_to_tags_and_no_more()
    {
        string[] tags = BuiltInServiceTags.Instance.Names
            .Where(name => name.StartsWith("Storage.", StringComparison.Ordinal))
            .Take(26)
            .ToArray();
        foreach (string tag in tags[..25])
        {
            _lab.With(Add(tag));
        }

        _lab.Refused(ErrorId.LimitExceeded, Add(tags[25]));
        _lab.With(Add("10.0.0.0/8"));
    }

    [Fact]
    public void Lets_the_topology_set_its_own() => _lab
        .With(new SetTopology { Limit = [new("Routes", 1)] })
        .With(Add("10.0.0.0/8"))
        .Refused(ErrorId.LimitExceeded, Add("10.0.0.0/9"));

    private static AddRoute Add(string prefix) =>
        new(NetworkLab.Id(ArmTypes.RouteTable, "rt"), prefix.Replace('/', '-'), prefix, NextHopType.None);

    private static SimRoute Route(string prefix) => new()
    {
        Id = NetworkLab.RouteId("rt/" + prefix.Replace('/', '-')),
        AddressPrefix = prefix,
        Prefix = AddressPrefix.Parse(prefix),
        NextHopType = NextHopType.None,
    };
}
