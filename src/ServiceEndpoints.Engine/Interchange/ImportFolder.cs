using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>The files of a folder that an estate may be in: those that end in <c>.json</c> or <c>.bicep</c>.</summary>
public static class ImportFolder
{
    /// <param name="folder">A path of the file system.</param>
    /// <param name="recurse">Whether the folders in it count too; links to other folders are not followed.</param>
    /// <param name="met">Called for every file that is met; what it throws ends the search.</param>
    /// <returns>
    /// The files in the order of their paths, each called by its path below the folder; or a refusal with
    /// <see cref="ErrorId.TopologyFileNotReadable"/>, also where there is none.
    /// </returns>
    public static Result<IReadOnlyList<ImportFile>> Files(string folder, bool recurse, Action? met = null)
    {
        EnumerationOptions options = new()
        {
            RecurseSubdirectories = recurse,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
            IgnoreInaccessible = false,
            MatchCasing = MatchCasing.CaseInsensitive,
        };
        try
        {
            ImportFile[] files = [.. Directory.EnumerateFiles(folder, "*", options)
                .Where(path => IsSource(path, met))
                .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => ImportFile.FromPath(file.Path, file.Name).In(folder))];
            return files.Length > 0
                ? files
                : new Refusal(
                    ErrorId.TopologyFileNotReadable,
                    $"The folder '{folder}' holds no file that ends in .json or .bicep.",
                    folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Refusal(ErrorId.TopologyFileNotReadable, $"The folder '{folder}' cannot be read.", folder);
        }
    }

    private static bool IsSource(string path, Action? met)
    {
        met?.Invoke();
        return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".bicep", StringComparison.OrdinalIgnoreCase);
    }
}
