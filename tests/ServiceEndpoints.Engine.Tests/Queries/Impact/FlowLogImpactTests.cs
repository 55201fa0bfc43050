using System;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Impact;
using ServiceEndpoints.Tests.Interchange.FlowLogs;
using ServiceEndpoints.Tests.Sessions;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries.Impact;

public sealed class FlowLogImpactTests
{
    private const string Storage = "Microsoft.Storage";

    /// <summary>In West Europe.</summary>
    private const string Near = "20.60.222.132";

    /// <summary>In West Europe, and nobody's in the topology.</summary>
    private const string Strange = "20.60.222.140";

    /// <summary>In North Europe, the pair.</summary>
    private const string Paired = "20.60.40.4";

    private static readonly World s_estate = SessionLab.Estate
        .VM("vm2", "hub/app", "10.0.1.5")
        .Storage("paired", "northeurope", Paired)
        .IPRule("paired", "198.51.100.4");

    private static readonly string s_hub = World.Id(ArmTypes.VNet, "hub");

    [Fact]
    public void Tells_for_observed_flows_what_changes_and_how_many_there_were()
    {
        SimFlowLogImpact impact = Enable(
            FlowLogText.Tuple(0, "10.0.1.4", Near, 1024, "B"),
            FlowLogText.Tuple(9, "10.0.1.4", Near, 1024, "C", bytes: 10),
            FlowLogText.Tuple(3, "10.0.1.4", Near, 1025, "E", bytes: 5),
            FlowLogText.Tuple(4, "10.0.1.4", Near, 1026, "D"));

        SimFlowImpact row = Assert.Single(impact.Switched);
        Assert.Equal(("vm1", "near", 443), (row.Source, row.Resource, row.Port));
        Assert.Equal((3, 1, 1, 1), (row.Flows, row.Open, row.Cut, row.Denied));
        Assert.Equal((15, 30), (row.BytesSent, row.BytesReceived));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(FlowLogText.Hour + 9000), row.LastSeen);
        Assert.Equal((Verdict.Reachable, Verdict.Reachable), (row.Before, row.After));
        Assert.Equal(("198.51.100.4", "10.0.1.4"), (row.SeenBefore, row.SeenAfter));
        Assert.Equal(("westeurope", false), (row.Region, row.IsOtherRegion));
        Assert.Equal((1, 0), (impact.Cut, impact.Lost));
        Assert.Equal((row.FirstSeen, row.LastSeen), (impact.FirstSeen, impact.LastSeen));
        Assert.False(row.IsWayOnly);
    }

    [Fact]
    public void Tells_of_the_pair_that_nobody_meant_and_what_loses_the_way()
    {
        SimFlowLogImpact impact = Enable(
            FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B"), FlowLogText.Tuple(0, "10.0.1.4", Paired, 2, "E"));

        SimFlowImpact row = impact.Switched[0];
        Assert.Equal(("paired", "northeurope", true), (row.Resource, row.Region, row.IsOtherRegion));
        Assert.Equal((Verdict.Reachable, Verdict.Blocked), (row.Before, row.After));
        Assert.Equal(Reason.IPRuleIneffective, row.ReasonAfter);
        Assert.True(row.IsLoss);
        Assert.Equal((1, 1), (impact.Lost, impact.Cut));
    }

    [Fact]
    public void Names_those_that_may_have_the_address_where_nobody_is_known_to_have_it()
    {
        World world = s_estate.Storage("somewhere").Storage("twin", address: Near).Storage("elsewhere", "eastus");

        SimFlowLogImpact impact = Enable(
            world,
            FlowLogText.Tuple(0, "10.0.1.4", Strange, 1, "B"),
            FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B"));

        Assert.Equal(
            [("", "near, twin, somewhere", Near), ("", "somewhere", Strange)],
            impact.Switched
                .Select(row => (
                    row.Resource,
                    string.Join(", ", row.Candidates.OrderBy(name => name == "somewhere").ThenBy(name => name)),
                    row.DestinationAddress.ToString()))
                .OrderBy(row => row.Item3));
        Assert.All(impact.Switched, row => Assert.True(row.IsWayOnly));
    }

    [Fact]
    public void Counts_flows_that_come_through_an_appliance_of_the_subnet_once()
    {
        string tuple = FlowLogText.Tuple(0, "10.0.3.4", Near, 1024, "B");

        SimFlowLogImpact impact = EndpointImpact
            .Of(
                s_estate.Topology,
                new(World.SubnetId("hub/nva"), Storage, false)
                {
                    FlowLog = FlowLogText.Read(
                        FlowLogText.VNet(s_hub, tuple),
                        FlowLogText.VNet(s_hub, tuple).Replace("112233445566", "665544332211", StringComparison.Ordinal)),
                },
                [],
                TestContext.Current.CancellationToken)
            .Value.Flows!;

        SimFlowImpact row = Assert.Single(impact.Switched);
        Assert.Equal(("vm3", 1, 1), (row.Source, row.Flows, row.Cut));
        Assert.Equal((2, 1), (impact.Observed, impact.Repeated));
    }

    [Fact]
    public void Counts_every_flow_somewhere()
    {
        SimFlowLogImpact impact = Enable(
            s_estate.PrivateEndpoint("pe", "vault", "hub/spoke", "10.0.3.9", "vault"),
            FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B"),
            FlowLogText.Tuple(0, "10.0.1.4", "20.60.134.228", 1, "B"),
            FlowLogText.Tuple(0, "10.0.3.4", Near, 1, "B"),
            FlowLogText.Tuple(0, "198.51.100.200", "10.0.1.4", 1, "B"),
            FlowLogText.Tuple(0, "10.7.7.7", Near, 1, "B"),
            FlowLogText.Tuple(5, "10.7.7.7", Near, 2, "C", bytes: 7),
            FlowLogText.Tuple(0, "10.0.3.9", Near, 1, "B"),
            FlowLogText.Tuple(0, "2001:db8::1", "2001:db8::2", 1, "B"));

        Assert.Equal(
            ["10.7.7.7: AddressNotInTopology, 2", "2001:db8::1: IPv6NotModelled, 1", "10.0.3.9: NotASource, 1"],
            impact.Unplaced.Select(row => row.ToString()));
        Assert.Equal((7, 14), (impact.Unplaced[0].BytesSent, impact.Unplaced[0].BytesReceived));
        Assert.Equal(s_hub, impact.Unplaced[0].Target);
        Assert.Equal(3, impact.Elsewhere);
        Assert.Equal(8, impact.Observed);
        Assert.Equal(
            impact.Observed,
            impact.Switched.Sum(row => row.Flows) + impact.Unchanged + impact.Elsewhere + impact.Repeated
                + impact.Unplaced.Sum(row => row.Flows));
    }

    [Fact]
    public void Flows_that_a_longer_route_keeps_where_they_are_stay_unchanged()
    {
        World world = s_estate
            .With(topology => topology with { EndpointRouteModel = EndpointRouteModel.LongestPrefix })
            .RouteTable("drop", "hub/app", $"{Near}/32 -> None");

        SimFlowLogImpact impact = Enable(world, FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "E"));

        Assert.Equal((1, 0), (impact.Unchanged, impact.Switched.Count));
    }

    [Fact]
    public void Disabling_cuts_too()
    {
        World world = s_estate.Subnet("hub/app", "10.0.1.0/24", Storage);

        SimFlowLogImpact impact = Ask(world, disable: true, FlowLogText.Tuple(0, "10.0.1.5", Near, 1, "B"));

        Assert.Equal(("vm2", 1), (Assert.Single(impact.Switched).Source, impact.Cut));
    }

    [Fact]
    public void Says_what_it_took_a_name_for()
    {
        SimFlowLogImpact impact = EndpointImpact
            .Of(
                s_estate.Topology,
                new(World.SubnetId("hub/app"), Storage, false)
                {
                    FlowLog = FlowLogText.Read(FlowLogText.VNet(
                        s_hub.Replace("/resourceGroups/", "/resourceGroups/x", StringComparison.Ordinal),
                        FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B"))) with
                    {
                        Skipped = ["other.json"],
                    },
                },
                [],
                TestContext.Current.CancellationToken)
            .Value.Flows!;

        Assert.Equal(1, impact.Cut);
        Assert.Contains("is taken for one of 'hub'", impact.Notes[0], StringComparison.Ordinal);
        Assert.Equal("'other.json' holds no flow log and was passed over.", impact.Notes[1]);
    }

    [Fact]
    public void A_log_without_flows_has_no_times() => Assert.Null(Enable().FirstSeen);

    [Fact]
    public void Nothing_is_told_of_flows_when_none_are_asked_about() => Assert.Null(EndpointImpact
        .Of(s_estate.Topology, new(World.SubnetId("hub/app"), Storage, false), [], TestContext.Current.CancellationToken)
        .Value.Flows);

    [Fact]
    public void Stops_when_told_to() => Assert.Empty(EndpointImpact
        .Of(
            s_estate.Topology,
            new(World.SubnetId("hub/app"), Storage, false)
            {
                FlowLog = FlowLogText.Read(FlowLogText.VNet(s_hub, FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B"))),
            },
            [],
            new CancellationToken(canceled: true))
        .Value.Flows!.Switched);

    private static SimFlowLogImpact Enable(params string[] tuples) => Enable(s_estate, tuples);

    private static SimFlowLogImpact Enable(World world, params string[] tuples) => Ask(world, disable: false, tuples);

    private static SimFlowLogImpact Ask(World world, bool disable, params string[] tuples) => EndpointImpact
        .Of(
            world.Topology,
            new(World.SubnetId("hub/app"), Storage, disable)
            {
                FlowLog = FlowLogText.Read(FlowLogText.VNet(s_hub, tuples)),
            },
            [],
            TestContext.Current.CancellationToken)
        .Value.Flows!;
}
