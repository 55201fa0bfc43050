using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Interchange.Recorded;

namespace ServiceEndpoints.Tests.Interchange.Coverage;

/// <summary>Says of each file of the corpus what became of what is in it.</summary>
internal static class CoveragePage
{
    /// <summary>The files that may hold an estate: all but those of service tags.</summary>
    public static IEnumerable<string> Files => Corpus.Files("")
        .Where(file => !file.StartsWith("servicetags/", StringComparison.Ordinal));

    public static Result<SimImportReport> Import(string file)
    {
        IReadOnlyList<ImportFile> files = file.StartsWith("arm-responses/", StringComparison.Ordinal)
            ? Exchanges.Files(file)
            : [ImportFile.FromPath(Corpus.Need(file))];
        return TopologyImporter.Import(new ImportRequest { Files = files });
    }

    public static string Text()
    {
        StringBuilder page = new(
            """
            # Import coverage

            What becomes of real templates, answers, query results and plans that nobody of this project wrote. The
            page is made by a test over a folder of such files, which `SERVICEENDPOINTS_CORPUS` names;
            `SERVICEENDPOINTS_ACCEPT=1` makes the test write it. No parameters are given.

            | file | format | resources | skipped types | unresolved | not modelled | findings |
            |---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        List<(string File, SimImportReport Report)> read = [];
        foreach (string file in Files)
        {
            if (Import(file).IsSuccess(out SimImportReport? report, out Refusal? refusal))
            {
                read.Add((file, report));
                int resources = report.Resources.Sum(count => count.Count);
                Append(page, $"| {file} | {report.Format} | {resources} | {SkippedTypes(report).Count()} ");
                Append(page, $"| {report.Unresolved.Count} | {report.NotModelled.Count} ");
                Append(page, $"| {report.Findings.Count} |\n");
            }
            else
            {
                Append(page, $"| {file} | {refusal.Id} | | | | | |\n");
            }
        }

        read.ForEach(entry => Tell(entry.File, entry.Report, page));
        return page.ToString();
    }

    private static void Append(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> SkippedTypes(SimImportReport report) => report.Skipped
        .Select(skipped => skipped.Type.Length == 0 ? "(a file)" : skipped.Type)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Order(StringComparer.OrdinalIgnoreCase);

    private static void Tell(string file, SimImportReport report, StringBuilder page)
    {
        Append(page, $"\n## {file}\n\n");
        Append(page, $"Resources: {Listed(report.Resources.Select(count => count.ToString()))}\n\n");
        Append(page, $"Skipped: {Listed(SkippedTypes(report))}\n\n");
        page.Append("Unresolved:");
        if (report.Unresolved.Count == 0)
        {
            page.Append(" none\n");
            return;
        }

        page.Append('\n');
        foreach (IGrouping<string, ImportUnresolved> group in report.Unresolved
            .GroupBy(unresolved => $"`{unresolved.Property}`: `{Shortened(unresolved.Expression)}`"))
        {
            Append(page, $"\n* {group.Key} ({group.Count()})");
        }

        page.Append('\n');
    }

    private static string Listed(IEnumerable<string> words) =>
        string.Join(", ", words) is { Length: > 0 } text ? text : "none";

    private static string Shortened(string text)
    {
        const int Most = 90;
        string line = text.ReplaceLineEndings(" ").Replace('`', '\'');
        return line.Length <= Most ? line : $"{line[..Most]}...";
    }
}
