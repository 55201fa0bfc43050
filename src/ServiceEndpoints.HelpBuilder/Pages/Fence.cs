using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Help.Pages;

/// <summary>A fenced block.</summary>
/// <param name="Language">What stands behind the opening fence, such as <c>powershell</c>.</param>
internal sealed record Fence(SourceLine Opening, string Language, IReadOnlyList<SourceLine> Lines)
{
    public const string Mark = "```";

    public string Text => string.Join('\n', Lines.Select(line => line.Text));

    /// <summary>Takes the blocks out of the lines.</summary>
    /// <param name="rest">The lines outside.</param>
    public static IReadOnlyList<Fence> Take(IReadOnlyList<SourceLine> lines, out IReadOnlyList<SourceLine> rest)
    {
        List<Fence> blocks = [];
        List<SourceLine> outside = [];
        List<SourceLine>? inside = null;
        foreach (SourceLine line in lines)
        {
            if (!line.Text.StartsWith(Mark, StringComparison.Ordinal))
            {
                (inside ?? outside).Add(line);
            }
            else if (inside is null)
            {
                inside = [];
                blocks.Add(new Fence(line, line.Text[Mark.Length..].Trim(), inside));
            }
            else
            {
                inside = null;
            }
        }

        rest = outside;
        return inside is null ? blocks : throw blocks[^1].Opening.Refuse("This block is not closed.");
    }
}
