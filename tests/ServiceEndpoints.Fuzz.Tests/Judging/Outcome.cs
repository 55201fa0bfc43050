using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Fuzz.Judging;

/// <summary>What a reader made of an input.</summary>
/// <param name="Refusal">Null when it was read.</param>
/// <param name="Remarks">What it says about what it read, each with its place.</param>
internal sealed record Outcome(Refusal? Refusal, IReadOnlyList<Remark> Remarks)
{
    public static Outcome Of<T>(Result<T> result) => new(result.Refusal, []);

    public static Outcome Of(Result<SimImportReport> result) => result.Refusal is { } refusal
        ? new(refusal, [])
        : new(null,
        [
            .. result.Value.Findings.Select(finding => new Remark(finding.Message, finding.Place)),
            .. result.Value.Unresolved.Select(unresolved => new Remark(unresolved.Reason, unresolved.Place)),
            .. result.Value.Skipped.Select(skipped => new Remark(skipped.Reason, skipped.Place)),
            .. result.Value.NotModelled.Select(property => new Remark($"Not modelled: {property.Property}", property.Place)),
        ]);
}

internal sealed record Remark(string Text, string Place);
