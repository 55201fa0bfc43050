using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace ServiceEndpoints.Tests;

/// <summary>Real inputs that are kept outside the repository, where they are present.</summary>
internal static class Corpus
{
    /// <summary>The folder that holds it; null where it is not there.</summary>
    public static string? Folder =>
        (Environment.GetEnvironmentVariable("SERVICEENDPOINTS_CORPUS") ?? BesideRepository()) is { } folder
        && Directory.Exists(folder) ? folder : null;

    /// <summary>The path of one of its files; null where it is not there.</summary>
    public static string? Find(string file)
    {
        string? path = Folder is { } folder ? Path.Combine(folder, file) : null;
        return File.Exists(path) ? path : null;
    }

    /// <summary>The path of one of its files or folders; the test is skipped where it is not there.</summary>
    public static string Need(string file)
    {
        string? path = Folder is { } folder ? Path.Combine(folder, file) : null;
        Assert.SkipUnless(Path.Exists(path), "The corpus is not here.");
        return path!;
    }

    /// <summary>Its files below a folder, by their paths in it; none where it is not there.</summary>
    public static IReadOnlyList<string> Files(string below) =>
        Folder is { } folder && Directory.Exists(Path.Combine(folder, below))
            ? [.. Directory.EnumerateFiles(Path.Combine(folder, below), "*.json", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];

    private static string? BesideRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ServiceEndpoints.PS.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", "data") : null;
    }
}
