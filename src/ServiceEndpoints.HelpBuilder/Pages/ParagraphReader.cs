using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace ServiceEndpoints.Help.Pages;

/// <summary>Makes Markdown into the plain text that a console shows.</summary>
internal static partial class ParagraphReader
{
    /// <summary>Lines up to an empty one are a paragraph.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<SourceLine> lines)
    {
        List<string> paragraphs = [];
        List<string> current = [];
        foreach (SourceLine line in lines)
        {
            if (line.Text.Trim() is { Length: > 0 } text)
            {
                current.Add(text);
            }
            else
            {
                End();
            }
        }

        End();
        return paragraphs;

        void End()
        {
            if (current.Count > 0)
            {
                paragraphs.Add(Plain(string.Join(' ', current)));
                current.Clear();
            }
        }
    }

    private static string Plain(string text) =>
        AutoLink().Replace(Link().Replace(text, "$1"), "$1").Replace("`", "");

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();

    [GeneratedRegex("<(https://[^>]+)>")]
    private static partial Regex AutoLink();
}
