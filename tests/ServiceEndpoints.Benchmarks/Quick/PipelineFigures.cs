using System;
using System.Collections.Generic;
using ServiceEndpoints.Benchmarks.Cases;
using ServiceEndpoints.Benchmarks.Estates;

namespace ServiceEndpoints.Benchmarks.Quick;

internal static class PipelineFigures
{
    public static IEnumerable<Figure> All()
    {
        using PipelineBenchmarks pipeline = new();
        pipeline.Setup();
        if (pipeline.Reachable() is 0 or LargeEstate.VMs)
        {
            throw new InvalidOperationException("The estate is to hold VMs that reach the account and VMs that do not.");
        }

        const string Work = "`$vms \\| Test-SimReachability -Quiet`, 100,000 VMs, each";
        yield return Figure.Of(
            Work,
            "same parameters, writes $true",
            Duel.Of(() => pipeline.Quiet(), () => pipeline.Nothing(), rounds: 7),
            LargeEstate.VMs,
            "6");
        yield return Figure.Of(
            Work,
            "plain object parameters, writes $true",
            Duel.Of(() => pipeline.Quiet(), () => pipeline.NothingPlainly(), rounds: 5),
            LargeEstate.VMs);
        yield return Figure.Of(
            "`$vms \\| Test-SimReachability`, 10,000 VMs, each",
            "the same with -Quiet",
            Duel.Of(() => pipeline.InFull(), () => pipeline.InOneWord(), rounds: 7),
            PipelineBenchmarks.Some,
            "10; 100 µs");
    }
}
