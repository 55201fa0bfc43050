using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ServiceEndpoints.Benchmarks.Quick;

/// <summary>Every measurement in about a minute: few rounds, always beside its baseline.</summary>
internal static class QuickRun
{
    private static readonly (string Name, Func<IEnumerable<Figure>> Figures)[] s_parts =
    [
        ("changes", ChangeFigures.All),
        ("pipeline", PipelineFigures.All),
        ("reachability", ReachabilityFigures.All),
        ("findings", FindingFigures.All),
        ("import", ImportFigures.All),
        ("lookup", LookupFigures.All),
        ("saving", SavingFigures.All),
        ("tags", ServiceTagFigures.All),
        ("templates", TemplateFigures.All),
    ];

    /// <param name="part">The name of the only part to measure; null for all.</param>
    public static void Print(TextWriter output, string? part)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, .NET {Environment.Version}"));
        output.WriteLine();
        output.WriteLine("| work | ours | baseline | ratio (range of the rounds) | bar |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (Figure figure in s_parts
            .Where(one => part is null || one.Name == part)
            .SelectMany(one => one.Figures()))
        {
            output.WriteLine(figure);
        }
    }
}
