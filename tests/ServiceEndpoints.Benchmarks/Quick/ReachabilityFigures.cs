using System.Collections.Generic;
using ServiceEndpoints.Benchmarks.Cases;
using ServiceEndpoints.Benchmarks.Estates;

namespace ServiceEndpoints.Benchmarks.Quick;

internal static class ReachabilityFigures
{
    private const int Rounds = 9;

    public static IEnumerable<Figure> All()
    {
        foreach ((string account, string where) in
            new[] { (LargeEstate.Pinned, "one address"), (LargeEstate.Anywhere, "any address of its tag") })
        {
            ReachabilityBenchmarks engine = new() { Account = account };
            engine.Setup();
            yield return Figure.Of(
                $"full answer, account at {where}",
                "the same walk without trace",
                Duel.Of(() => engine.Answer(), () => engine.SilentWalk(), Rounds),
                ReachabilityBenchmarks.Questions,
                "10; 100 µs");
            yield return Figure.Of(
                $"full answer, account at {where}",
                "IsReachable, which remembers classes",
                Duel.Of(() => engine.Answer(), () => engine.IsReachable(), Rounds),
                ReachabilityBenchmarks.Questions);
        }
    }
}
