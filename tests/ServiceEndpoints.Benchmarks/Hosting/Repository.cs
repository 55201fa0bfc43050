using System;
using System.IO;

namespace ServiceEndpoints.Benchmarks.Hosting;

/// <summary>Where the files to be measured are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Manifest => Path.Combine(Root, "ServiceEndpoints.psd1");

    /// <summary>The assembly with the commands, where the manifest finds it.</summary>
    public static string Commands => Path.Combine(Root, "module", "bin", "ServiceEndpoints.Cmdlets.dll");

    /// <summary>A real input that is kept outside the repository; null where it is not there.</summary>
    public static string? Corpus(params string[] path)
    {
        string folder = Environment.GetEnvironmentVariable("SERVICEENDPOINTS_CORPUS")
            ?? Path.Combine(Root, "..", "shared", "data");
        string file = Path.Combine([folder, .. path]);
        return File.Exists(file) ? file : null;
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ServiceEndpoints.psd1")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No ServiceEndpoints.psd1 above {AppContext.BaseDirectory}.");
    }
}
