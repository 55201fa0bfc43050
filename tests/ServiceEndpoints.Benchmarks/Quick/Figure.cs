using System.Globalization;

namespace ServiceEndpoints.Benchmarks.Quick;

/// <summary>One line of the report.</summary>
/// <param name="Work">What was measured.</param>
/// <param name="Ours">Our figure with its unit.</param>
/// <param name="Baseline">What it is compared with, and that one's figure.</param>
internal sealed record Figure(string Work, string Ours, string Baseline)
{
    public string Ratio { get; init; } = "";

    /// <summary>What the ratio, or the figure where there is none, is to stay under.</summary>
    public string Bar { get; init; } = "";

    /// <param name="duel">Times of one run of each.</param>
    /// <param name="operations">How many operations one run is.</param>
    public static Figure Of(string work, string baseline, Duel duel, int operations, string bar = "") =>
        new(work, Time(duel.Ours / operations), $"{baseline}: {Time(duel.Baseline / operations)}")
        {
            Ratio = string.Create(
                CultureInfo.InvariantCulture, $"{duel.Ratio:0.00} ({duel.Least:0.00} to {duel.Most:0.00})"),
            Bar = bar,
        };

    public static string Time(double seconds) => seconds switch
    {
        >= 1 => Text(seconds, "s"),
        >= 1e-3 => Text(seconds * 1e3, "ms"),
        >= 1e-6 => Text(seconds * 1e6, "µs"),
        _ => Text(seconds * 1e9, "ns"),
    };

    public static string Size(double bytes) => bytes >= 1 << 20
        ? Text(bytes / (1 << 20), "MiB")
        : Text(bytes / (1 << 10), "KiB");

    public override string ToString() => $"| {Work} | {Ours} | {Baseline} | {Ratio} | {Bar} |";

    private static string Text(double value, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {unit}");
}
