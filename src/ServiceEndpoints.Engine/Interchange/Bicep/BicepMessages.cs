using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ServiceEndpoints.Interchange.Bicep;

/// <summary>What the compiler said, one message a line: <c>main.bicep(3,7) : Error BCP057: sentence [link]</c>.</summary>
internal sealed partial class BicepMessages
{
    private const int MostShown = 10;
    private const int LongestLine = 500;

    private readonly List<Message> _messages = [];
    private readonly List<string> _other = [];

    /// <summary>Everything that did not keep it from compiling.</summary>
    public IReadOnlyList<ImportWarning> Warnings =>
    [
        .. _messages.Where(message => !message.IsError)
            .Select(message => new ImportWarning(message.Code, message.Text, message.Place)),
    ];

    /// <param name="path">The file that was compiled.</param>
    /// <param name="name">What it is called; files beside it are called by their paths from there.</param>
    public static BicepMessages Read(string errors, string path, string name)
    {
        BicepMessages messages = new();
        string folder = Path.GetDirectoryName(path) ?? "";
        foreach (string line in errors.Split('\n').Select(Printable).Where(line => line.Trim().Length > 0))
        {
            if (MessageLine().Match(line) is { Success: true } match)
            {
                messages._messages.Add(new(
                    match.Groups["level"].Value == "Error",
                    match.Groups["code"].Value,
                    match.Groups["text"].Value,
                    $"{NameOf(match.Groups["file"].Value)}({match.Groups["at"].Value})"));
            }
            else if (!IsOfACrash(line))
            {
                messages._other.Add(line.Trim());
            }
        }

        return messages;

        string NameOf(string file) =>
            file == path ? name : Path.GetRelativePath(folder, file).Replace('\\', '/');
    }

    /// <summary>Why it did not compile, in the compiler's words.</summary>
    public string Failure(int exitCode)
    {
        string[] lines = _messages.Exists(message => message.IsError)
            ? [.. _messages.Where(message => message.IsError).Select(message => message.ToString())]
            : [.. _other];
        if (lines.Length == 0)
        {
            return FormattableString.Invariant($"bicep ended with {exitCode} and did not say why.");
        }

        IEnumerable<string> shown = lines.Take(MostShown);
        IEnumerable<string> more = lines.Length > MostShown
            ? [FormattableString.Invariant($"and {lines.Length - MostShown} more")]
            : [];
        return $"bicep says:\n  {string.Join("\n  ", shown.Concat(more))}";
    }

    /// <summary>File names and texts of a source come by here, and whatever they hold goes to a console.</summary>
    private static string Printable(string line)
    {
        string text = line.TrimEnd('\r');
        text = text.Length > LongestLine ? $"{text[..LongestLine]}…" : text;
        return string.Concat(text.Select(one => char.IsControl(one) ? ' ' : one));
    }

    private static bool IsOfACrash(string line) =>
        line.StartsWith("Unhandled exception", StringComparison.Ordinal)
        || line.StartsWith("   at ", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<file>.+)\((?<at>[0-9]+,[0-9]+)\) : (?<level>Error|Warning|Info) (?<code>[\w-]+): (?<text>.+)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex MessageLine();

    private sealed record Message(bool IsError, string Code, string Text, string Place)
    {
        public override string ToString() => $"{Place}: {Code}: {Text}";
    }
}
