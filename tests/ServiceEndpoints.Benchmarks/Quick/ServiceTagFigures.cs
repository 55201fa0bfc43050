using System.Collections.Generic;
using ServiceEndpoints.Benchmarks.Cases;

namespace ServiceEndpoints.Benchmarks.Quick;

internal static class ServiceTagFigures
{
    private const int Rounds = 9;

    public static IEnumerable<Figure> All()
    {
        ServiceTagBenchmarks tags = new();
        tags.Setup();
        yield return Figure.Of(
            "built-in tags: directory and one family",
            "every family",
            Duel.Of(() => tags.OneFamily(), () => tags.EveryFamily(), Rounds),
            1);
        if (tags.HasFile)
        {
            yield return Figure.Of(
                $"weekly tag file of {Figure.Size(tags.FileBytes)}",
                "JsonDocument.Parse of the same bytes",
                Duel.Of(() => tags.WeeklyFile(), () => tags.PlainParse(), Rounds),
                1);
        }
    }
}
