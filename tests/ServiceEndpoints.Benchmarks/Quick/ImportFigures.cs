using System.Collections.Generic;
using ServiceEndpoints.Benchmarks.Cases;

namespace ServiceEndpoints.Benchmarks.Quick;

internal static class ImportFigures
{
    public static IEnumerable<Figure> All()
    {
        using ImportBenchmarks import = new();
        yield return Figure.Of(
            "Import-Module, a fresh process each",
            "an empty binary module",
            Duel.Of(ImportBenchmarks.OursInProcess, import.EmptyInProcess, rounds: 7, warmUps: 1),
            1,
            "2.5");
        yield return Figure.Of(
            "runspace and Import-Module, in a warm process",
            "an empty binary module",
            Duel.Of(import.Ours, import.Empty, rounds: 9),
            1);
    }
}
