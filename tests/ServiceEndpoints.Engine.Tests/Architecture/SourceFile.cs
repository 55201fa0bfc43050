using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ServiceEndpoints.Tests.Architecture;

/// <summary>A C# file of the repository, with its path from the root in forward slashes.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public int LineCount => Text.Count(letter => letter == '\n');

    public IEnumerable<string> Folders => Path.Split('/')[..^1];

    /// <summary>The code without comments and texts, so that prose is not taken for a reference.</summary>
    public string Code => CommentOrText().Replace(Text, "");

    public static IReadOnlyList<SourceFile> Below(params string[] folders) =>
    [
        .. folders
            .SelectMany(folder => Directory.EnumerateFiles(
                System.IO.Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(Root(), file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal)
                && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(System.IO.Path.Combine(Root(), path)))),
    ];

    public override string ToString() => Path;

    public static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ServiceEndpoints.PS.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No solution above {AppContext.BaseDirectory}.");
    }

    [GeneratedRegex("""
        //[^\n]*|"(?:\\.|[^"\\\n])*"
        """, RegexOptions.CultureInvariant)]
    private static partial Regex CommentOrText();
}
