using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Commands;

/// <summary>A finding as one reads it in the last column of a table: what is so, and below it what to do.</summary>
public static class FindingText
{
    /// <summary>What a console of 80 columns leaves beside the other columns.</summary>
    private const int Width = 55;

    public static string Advice(PSObject instance) =>
        instance.BaseObject is SimFinding finding ? string.Join('\n', Lines(finding)) : "";

    private static IEnumerable<string> Lines(SimFinding finding) => Paragraph.Lines(finding.Message, Width, "", "")
        .Concat(Paragraph.Lines(finding.Recommendation, Width, "  ", "  "));
}
