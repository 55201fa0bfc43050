using System.Collections.Generic;
using ServiceEndpoints.Benchmarks.Cases;
using ServiceEndpoints.Benchmarks.Estates;

namespace ServiceEndpoints.Benchmarks.Quick;

internal static class ChangeFigures
{
    public static IEnumerable<Figure> All()
    {
        CreateVMBenchmarks changes = new();
        changes.Setup();
        Duel duel = Duel.Of(() => changes.Changes(), () => changes.Dictionary(), rounds: 3);
        yield return Figure.Of(
            "one New-SimVM of 100,000, as a change", "one entry in an immutable dictionary", duel, LargeEstate.VMs);

        long bytes = Heap.Growth(() => changes.Changes(), out var topology);
        yield return new("memory of the topology of 100,000 VMs", Figure.Size(bytes), "")
        {
            Ratio = $"{Figure.Size((double)bytes / topology.VMs.Count)} a VM",
        };
    }
}
