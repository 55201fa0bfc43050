using System.IO;

namespace ServiceEndpoints.Shell;

/// <summary>Finds the module: its manifest stands at the top of the folder tree that the shell was built in.</summary>
internal static class ModuleManifest
{
    public const string FileName = "ServiceEndpoints.psd1";

    public static string? Find(string from)
    {
        for (DirectoryInfo? folder = new(from); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, FileName);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
