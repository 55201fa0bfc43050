using System;
using System.Collections.Generic;
using System.Globalization;
using ServiceEndpoints.Benchmarks.Cases;

namespace ServiceEndpoints.Benchmarks.Quick;

internal static class LookupFigures
{
    public static IEnumerable<Figure> All()
    {
        LongestPrefixBenchmarks lookups = new();
        lookups.Setup();
        if (!lookups.Agree())
        {
            throw new InvalidOperationException("The longest-prefix table and the direct table differ.");
        }

        yield return Figure.Of(
            "longest-prefix lookup",
            "DIR-24-8",
            Duel.Of(() => lookups.Ours(), () => lookups.Direct(), rounds: 9),
            LongestPrefixBenchmarks.Lookups,
            "1");

        long ours = Heap.Growth(LongestPrefixBenchmarks.BuildOurs, out var table);
        long direct = Heap.Growth(LongestPrefixBenchmarks.BuildDirect, out object kept);
        GC.KeepAlive(table);
        GC.KeepAlive(kept);
        yield return new("memory of the longest-prefix table", Figure.Size(ours), $"DIR-24-8: {Figure.Size(direct)}")
        {
            Ratio = ((double)ours / direct).ToString("0.000", CultureInfo.InvariantCulture),
            Bar = "0.1",
        };
    }
}
