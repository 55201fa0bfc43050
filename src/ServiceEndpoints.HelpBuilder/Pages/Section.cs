using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Help.Pages;

/// <summary>A heading and what stands below it.</summary>
/// <param name="Heading">The line of the heading.</param>
/// <param name="Title">Its text.</param>
internal sealed record Section(SourceLine Heading, string Title, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>The paragraphs as plain text, each on one line.</summary>
    public IReadOnlyList<string> Paragraphs() => ParagraphReader.Read(Lines);

    /// <summary>The paragraphs, of which there is at least one.</summary>
    public IReadOnlyList<string> SomeParagraphs() =>
        Paragraphs() is { Count: > 0 } paragraphs ? paragraphs : throw Heading.Refuse($"'{Title}' says nothing.");

    /// <summary>Cuts at headings of a level; text before the first of them is refused.</summary>
    /// <param name="mark">The level, such as <c>##</c>.</param>
    public static IReadOnlyList<Section> Cut(IReadOnlyList<SourceLine> lines, string mark)
    {
        List<Section> sections = [];
        List<SourceLine> below = [];
        SourceLine? block = null;
        foreach (SourceLine line in lines)
        {
            block = Fence.OpenAfter(line, block);
            if (block is null && line.Text.StartsWith(mark + " ", StringComparison.Ordinal))
            {
                below = [];
                sections.Add(new Section(line, line.Text[mark.Length..].Trim(), below));
            }
            else if (sections.Count > 0)
            {
                below.Add(line);
            }
            else if (line.Text.Any(letter => !char.IsWhiteSpace(letter)))
            {
                throw line.Refuse($"A heading '{mark} …' is expected before this line.");
            }
        }

        return block is null ? sections : throw Fence.NotClosed(block);
    }
}
