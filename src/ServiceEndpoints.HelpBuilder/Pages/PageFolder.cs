using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ServiceEndpoints.Help.Pages;

/// <summary>A folder with one page a command, and an index, which is called README.</summary>
internal static class PageFolder
{
    private const string Index = "README.md";

    public static IReadOnlyList<string> Files(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.md")
            .Where(file => Path.GetFileName(file) != Index)
            .Order(StringComparer.Ordinal),
    ];
}
