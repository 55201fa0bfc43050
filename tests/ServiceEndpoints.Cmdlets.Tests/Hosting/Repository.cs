using System;
using System.IO;

namespace ServiceEndpoints.Commands.Tests.Hosting;

/// <summary>Where the files under test are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Manifest => PathOf("ServiceEndpoints.psd1");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

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
