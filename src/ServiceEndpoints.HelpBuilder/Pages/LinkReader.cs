using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ServiceEndpoints.Help.Pages;

/// <summary>Reads a list of links to other pages and to the web.</summary>
internal static partial class LinkReader
{
    public static IReadOnlyList<LinkPart> Read(Section part) =>
        [.. part.Lines.Where(line => line.Text.Trim().Length > 0).Select(Read)];

    private static LinkPart Read(SourceLine line)
    {
        Match link = Item().Match(line.Text);
        if (!link.Success)
        {
            throw line.Refuse("A line '- [text](address)' is expected.");
        }

        string address = link.Groups["address"].Value;
        bool isPage = !address.StartsWith("https://", StringComparison.Ordinal);
        return new LinkPart(link.Groups["text"].Value, isPage ? "" : address);
    }

    [GeneratedRegex(@"^- \[(?<text>[^\]]+)\]\((?<address>[^)]+)\)$")]
    private static partial Regex Item();
}
