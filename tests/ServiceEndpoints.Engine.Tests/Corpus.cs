using System;
using System.IO;

namespace ServiceEndpoints.Tests;

/// <summary>Real inputs that are kept outside the repository, where they are present.</summary>
internal static class Corpus
{
    /// <summary>The path of one of its files; null where it is not there.</summary>
    public static string? Find(string file)
    {
        string? folder = Environment.GetEnvironmentVariable("SERVICEENDPOINTS_CORPUS") ?? BesideRepository();
        string? path = folder is null ? null : Path.Combine(folder, file);
        return File.Exists(path) ? path : null;
    }

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
