using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Help.Pages;

/// <summary>A fenced block.</summary>
/// <param name="Language">What stands behind the opening fence, such as <c>powershell</c>.</param>
internal sealed record Fence(SourceLine Opening, string Language, IReadOnlyList<SourceLine> Lines)
{
    private const string Mark = "```";

    public string Text => string.Join('\n', Lines.Select(line => line.Text));

    public static MalformedPageException NotClosed(SourceLine opening) => opening.Refuse("This block is not closed.");

    /// <summary>The opening line of the block that goes on after a line; null outside of blocks.</summary>
    /// <param name="opening">That of the block that the line is in.</param>
    public static SourceLine? OpenAfter(SourceLine line, SourceLine? opening)
    {
        if (!line.Text.StartsWith(Mark, StringComparison.Ordinal))
        {
            return opening;
        }

        if (opening is null)
        {
            return line;
        }

        return line.Text == Mark ? null : throw NotClosed(opening);
    }

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
        return inside is null ? blocks : throw NotClosed(blocks[^1].Opening);
    }
}
