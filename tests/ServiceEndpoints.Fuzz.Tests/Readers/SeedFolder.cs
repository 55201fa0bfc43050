using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ServiceEndpoints.Tests;

namespace ServiceEndpoints.Fuzz.Readers;

/// <summary>The inputs that others are made of: fixtures written for this, and real files where they are there.</summary>
internal static class SeedFolder
{
    public static IReadOnlyList<byte[]> Of(string folder, params IEnumerable<string> corpus) =>
    [
        .. Files("Seeds", folder).Select(File.ReadAllBytes),
        .. corpus.SelectMany(Corpus.Files).Select(Corpus.Find).OfType<string>().Select(File.ReadAllBytes),
    ];

    /// <summary>The files of a folder beside the tests, in the order of their names.</summary>
    public static IReadOnlyList<string> Files(string kind, string folder)
    {
        string path = Path.Combine(AppContext.BaseDirectory, kind, folder);
        return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)] : [];
    }
}
