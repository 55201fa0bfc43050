using System.Collections.Generic;
using System.Globalization;
using ServiceEndpoints.Benchmarks.Estates;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Rules.Findings;

namespace ServiceEndpoints.Benchmarks.Quick;

internal static class FindingFigures
{
    private const int Wide = 10_000;
    private const int Tenth = Wide / 10;

    public static IEnumerable<Figure> All()
    {
        SimTopology wide = WideEstate.Of(Wide);
        SimTopology tenth = WideEstate.Of(Tenth);
        int count = 0;
        Duel duel = Duel.Of(() => count = Check(wide), () => Check(tenth), rounds: 3);
        yield return Figure.Of(
            string.Create(CultureInfo.InvariantCulture, $"check of {Wide} subnets and {Wide} resources, {count} findings"),
            "check of a tenth of it",
            duel,
            operations: 1);
    }

    /// <summary>A copy of the topology, so that nothing remembered about it helps.</summary>
    private static int Check(SimTopology topology) => TopologyCheck.Find(topology with { }, FindingRules.All).Count;
}
