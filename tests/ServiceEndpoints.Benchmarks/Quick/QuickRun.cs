using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace ServiceEndpoints.Benchmarks.Quick;

/// <summary>Every measurement in about a minute: few rounds, always beside its baseline.</summary>
internal static class QuickRun
{
    public static void Print(TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, .NET {Environment.Version}"));
        output.WriteLine();
        output.WriteLine("| work | ours | baseline | ratio (range of the rounds) | bar |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (Figure figure in Figures())
        {
            output.WriteLine(figure);
        }
    }

    private static IEnumerable<Figure> Figures() =>
    [
        .. ChangeFigures.All(),
        .. PipelineFigures.All(),
        .. ReachabilityFigures.All(),
        .. ImportFigures.All(),
        .. LookupFigures.All(),
        .. ServiceTagFigures.All(),
    ];
}
