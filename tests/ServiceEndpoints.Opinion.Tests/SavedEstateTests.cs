using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Comparison;
using ServiceEndpoints.Opinion.Generation;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Opinion;

/// <summary>A random estate that was saved and loaded again is the same estate, and answers as it did.</summary>
public sealed class SavedEstateTests
{
    private static readonly CaseGen s_gen = new();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_is_lost(int seed)
    {
        Case made = s_gen.Generate(new PCG((uint)seed, (ulong)seed), null, out _);
        SimTopology topology = Translation.Of(made.Estate);
        byte[] bytes = Bytes(topology);

        SimTopology loaded = TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("estate.json", bytes)],
            Format = ImportFormat.Native,
        }).Value.Topology;

        Assert.Equal(bytes, Bytes(loaded));
        // Sets of service tags have no equality of their own; the files that are alike hold them.
        Assert.Equal(topology with { ServiceTags = null }, loaded with { ServiceTags = null });
        Assert.Equal(Answers(made, topology), Answers(made, loaded));
        Assert.Equal(Findings(topology), Findings(loaded));
        Assert.All(topology.Subnets, subnet => Assert.Equal(
            EffectiveRoutes.Of(topology, subnet), EffectiveRoutes.Of(loaded, subnet)));
    }

    private static List<string> Answers(Case made, SimTopology topology) =>
    [
        .. made.Flows.Select(flow => FlowComparison.Engine(topology, flow)).Select(answer => string.Join(
            '|',
            answer.Verdict,
            answer.Reason,
            answer.SourceAddress,
            string.Join(", ", answer.Blockers),
            string.Join(", ", answer.Steps))),
    ];

    private static ValueList<SimFinding> Findings(SimTopology topology) =>
        TopologyCheck.Find(topology, FindingRules.All);

    private static byte[] Bytes(SimTopology topology)
    {
        using MemoryStream stream = new();
        NativeFormat.Write(topology, stream);
        return stream.ToArray();
    }
}
