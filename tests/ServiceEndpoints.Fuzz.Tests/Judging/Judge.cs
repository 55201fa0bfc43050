using System;
using System.Linq;
using System.Text.RegularExpressions;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Fuzz.Judging;

/// <summary>Says what is wrong with what a reader answered; an input is never to blame.</summary>
internal static partial class Judge
{
    /// <summary>What every input is called.</summary>
    public const string FileName = "input.json";

    private static readonly ErrorId[] s_refusals =
    [
        ErrorId.FormatNotRecognized, ErrorId.InputTooLarge, ErrorId.TopologyFileMalformed,
        ErrorId.TopologyFileNotReadable, ErrorId.TopologyVersionUnsupported, ErrorId.ValueInvalid,
    ];

    /// <returns>Null when nothing is wrong.</returns>
    public static string? Fault(Outcome outcome) =>
        outcome.Refusal is { } refusal
            ? Fault(refusal)
            : outcome.Remarks.Select(Fault).FirstOrDefault(fault => fault is not null);

    private static string? Fault(Refusal refusal) =>
        !s_refusals.Contains(refusal.Id) ? $"refused with {refusal.Id}"
        : DotNetWords().IsMatch(refusal.Message) ? $"speaks of .NET\n{refusal.Message}"
        // A file may be at fault in what another makes of it.
        : !refusal.Message.Contains(".json", StringComparison.Ordinal)
            && refusal.Id != ErrorId.TopologyFileNotReadable ? $"names no file\n{refusal.Message}"
        : null;

    private static string? Fault(Remark remark) =>
        remark.Text.Length == 0 ? $"says nothing\n{remark.Place}"
        : DotNetWords().IsMatch(remark.Text) ? $"speaks of .NET\n{remark.Text}"
        : !remark.Place.Contains(".json", StringComparison.Ordinal) ? $"says not where\n{remark.Text} ({remark.Place})"
        : null;

    [GeneratedRegex(
        @"\bSystem\.[A-Z]|\w+Exception\b|LineNumber|BytePositionInLine|Parameter '|\(Parameter|Object reference"
            + "|Index was outside|Specified argument|cannot be null|Arithmetic operation|correct format|Nullable object"
            + "|Sequence contains|not present in the dictionary|is an invalid|is invalid (after|within)|Expected depth"
            // The native format calls itself so.
            + "|ServiceEndpoints\\.(?!Topology)",
        RegexOptions.CultureInvariant)]
    private static partial Regex DotNetWords();
}
