using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Commands;

/// <summary>A part of a story: a title, and below it the first of the items.</summary>
internal static class StoryPart
{
    public const int Width = 80;

    private const int Shown = 8;

    /// <summary>A part with nothing in it has no title either.</summary>
    public static IEnumerable<string> Lines(string title, IEnumerable<string> items)
    {
        string[] all = [.. items];
        IEnumerable<string> shown = all.Length <= Shown + 1
            ? all
            : all.Take(Shown).Append($"… {all.Length - Shown} more");
        return all.Length == 0 ? [] : ["", title, .. shown.SelectMany(item => Paragraph.Lines(item, Width, "  ", "    "))];
    }
}
