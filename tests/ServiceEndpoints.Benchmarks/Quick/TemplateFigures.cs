using System.Collections.Generic;
using System.Text.Json;
using ServiceEndpoints.Benchmarks.Estates;
using ServiceEndpoints.Interchange;

namespace ServiceEndpoints.Benchmarks.Quick;

internal static class TemplateFigures
{
    private const int Rounds = 5;

    public static IEnumerable<Figure> All()
    {
        if (LargeTemplate.Make() is not { } template)
        {
            yield break;
        }

        ImportRequest request = new() { Files = [ImportFile.FromBytes("template.json", template)] };
        double first = Duel.Seconds(() => Import(request));
        yield return new(
            $"compiled template of {Figure.Size(template.Length)}, the first import of a process",
            Figure.Time(first),
            "–")
        {
            Bar = "2 s",
        };
        yield return Figure.Of(
            "the same again",
            "JsonDocument.Parse of the same bytes",
            Duel.Of(() => Import(request), () => Parse(template), Rounds),
            1,
            "2 s");
    }

    private static void Import(ImportRequest request) => _ = TopologyImporter.Import(request).Value;

    private static void Parse(byte[] template)
    {
        using var document = JsonDocument.Parse(template);
    }
}
