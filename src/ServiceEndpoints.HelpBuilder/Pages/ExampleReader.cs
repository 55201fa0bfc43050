using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ServiceEndpoints.Help.Pages;

/// <summary>Reads examples: <c>### Example 1: …</c>, a block of PowerShell, and its output if wanted.</summary>
internal static class ExampleReader
{
    public static IReadOnlyList<ExamplePart> Read(Section part) =>
        Section.Cut(part.Lines, "###") is { Count: > 0 } examples
            ? [.. examples.Select((example, index) => Read(example, index + 1))]
            : throw part.Heading.Refuse("There is no example.");

    private static ExamplePart Read(Section example, int number)
    {
        string start = string.Create(CultureInfo.InvariantCulture, $"Example {number}: ");
        if (!example.Title.StartsWith(start, StringComparison.Ordinal) || example.Title.Length == start.Length)
        {
            throw example.Heading.Refuse($"The heading '### {start}…' is expected.");
        }

        IReadOnlyList<Fence> blocks = Fence.Take(example.Lines, out IReadOnlyList<SourceLine> rest);
        return blocks switch
        {
            [{ Language: "powershell" } code] => Part(code, null),
            [{ Language: "powershell" } code, { Language: "text" } output] => Part(code, output),
            _ => throw example.Heading.Refuse(
                "An example has a block of powershell, and may have one of text after it."),
        };

        ExamplePart Part(Fence code, Fence? output) => code.Lines.Any(line => line.Text.Length > 0)
            ? new(example.Title[start.Length..], ParagraphReader.Read(rest), code.Text, output?.Text)
            : throw code.Opening.Refuse("This block is empty.");
    }
}
