using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using CsCheck;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Impact;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Tests.Interchange.FlowLogs;
using Xunit;

namespace ServiceEndpoints.Tests.Queries.Impact;

/// <summary>What holds for every estate and every flow log.</summary>
public sealed class FlowLogLaws
{
    private const string Storage = "Microsoft.Storage";
    private const string Seed = "0000KOIPe8R5";
    private const int Estates = 400;

    /// <summary>vm1, any machine of hub/app, the appliance, nobody's, and an IPv6 address.</summary>
    private static readonly Gen<string> s_source =
        Pick.From("10.0.1.4", "10.0.1.20", "10.0.1.77", "10.0.100.4", "10.9.9.9", "2001:db8::1");

    private static readonly Gen<string> s_tuple = Gen.Select(
        s_source,
        Gen.Int[0, 140],
        Pick.From("B", "C", "E", "D"),
        Pick.From(443, 22),
        Gen.Int[1024, 1027],
        (source, last, state, port, sourcePort) => FlowLogText.Tuple(
            last,
            source,
            source.Contains(':', StringComparison.Ordinal) ? "2001:db8::2" : $"198.51.100.{last}",
            sourcePort,
            state,
            port));

    [Fact]
    public void Every_flow_is_counted_once() => Gen.Select(RandomEstate.Any, s_tuple.List[0, 12]).Sample(
        (estate, tuples) =>
        {
            SimFlowLogImpact impact = Measure(estate.Build(), [.. tuples]);

            Assert.Equal(tuples.Select(Flow).Distinct().Count(), impact.Observed);
            Assert.Equal(
                impact.Observed,
                impact.SwitchedFlows + impact.UnplacedFlows + impact.Unchanged + impact.Elsewhere + impact.Repeated);
            Assert.All(impact.Switched, row => Assert.True(row.Cut <= row.Open && row.Open + row.Denied <= row.Flows));
        },
        seed: Seed,
        iter: Estates);

    [Fact]
    public void A_row_says_what_both_topologies_say_when_they_are_asked()
    {
        int rows = 0;
        Gen.Select(RandomEstate.Any, s_tuple.List[1, 12]).Sample(
            (estate, tuples) =>
            {
                World before = estate.Build();
                World after = Switched(before);

                foreach (SimFlowImpact row in Measure(before, [.. tuples]).Switched)
                {
                    string to = row.DestinationAddress.ToString();
                    SimReachability was = before.Ask(row.Source, to, row.Port);
                    SimReachability becomes = after.Ask(row.Source, to, row.Port);

                    Assert.Equal((was.Verdict, was.Reason, was.SourceAddress), (row.Before, row.ReasonBefore, row.SeenBefore));
                    Assert.Equal(
                        (becomes.Verdict, becomes.Reason, becomes.SourceAddress), (row.After, row.ReasonAfter, row.SeenAfter));
                    Interlocked.Increment(ref rows);
                }
            },
            seed: Seed,
            iter: Estates);

        // Otherwise there was nothing to compare.
        Assert.True(rows > Estates / 2);
    }

    [Fact]
    public void What_is_not_told_to_switch_fares_as_before() => Gen.Select(RandomEstate.Any, s_tuple).Sample(
        (estate, tuple) =>
        {
            World before = estate.Build();
            SimFlowLogImpact impact = Measure(before, tuple);
            string[] fields = tuple.Split(',');
            if (impact.SwitchedFlows > 0 || impact.UnplacedFlows > 0)
            {
                return;
            }

            string from = fields[1] switch
            {
                "10.0.1.4" => "vm1",
                "10.0.100.4" => "nva",
                _ => "hub/app",
            };
            int port = int.Parse(fields[4], CultureInfo.InvariantCulture);
            SimReachability was = before.Ask(from, fields[2], port);
            SimReachability becomes = Switched(before).Ask(from, fields[2], port);

            Assert.Equal((was.Verdict, was.SourceAddress), (becomes.Verdict, becomes.SourceAddress));
        },
        seed: Seed,
        iter: Estates);

    private static string Flow(string tuple)
    {
        string[] fields = tuple.Split(',');
        return string.Join(',', fields[1..7]);
    }

    private static bool IsOn(World world) =>
        world.Topology.Subnets.Find(World.SubnetId("hub/app"))!.EndpointFor(Storage) is not null;

    private static World Switched(World world) => world.With(topology => IsOn(world)
        ? new DisableServiceEndpoint(World.SubnetId("hub/app"), Storage).Apply(topology).Value.Topology
        : new EnableServiceEndpoint(World.SubnetId("hub/app"), Storage).Apply(topology).Value.Topology);

    private static SimFlowLogImpact Measure(World world, params string[] tuples) => EndpointImpact
        .Of(
            world.Topology,
            new(World.SubnetId("hub/app"), Storage, Disable: IsOn(world))
            {
                FlowLog = FlowLogText.Read(FlowLogText.VNet(World.Id(ArmTypes.VNet, "hub"), tuples)),
            },
            [],
            TestContext.Current.CancellationToken)
        .Value.Flows!;
}
