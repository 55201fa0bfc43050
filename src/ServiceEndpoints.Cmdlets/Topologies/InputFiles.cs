using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Turns PowerShell's paths into files to read; a folder stands for the files in it.</summary>
internal static class InputFiles
{
    /// <param name="recurse">Whether the folders in a folder count too.</param>
    public static Result<IReadOnlyList<ImportFile>> Matching(PathIntrinsics paths, string path, bool recurse) =>
        FilePaths.MatchingItems(paths, path)
            .Then(found => Of(found, !WildcardPattern.ContainsWildcardCharacters(path), recurse));

    /// <param name="recurse">Whether the folders in a folder count too.</param>
    public static Result<IReadOnlyList<ImportFile>> Literal(PathIntrinsics paths, string path, bool recurse) =>
        FilePaths.LiteralItem(paths, path).Then(found => Of(found, isNamed: true, recurse));

    private static Result<IReadOnlyList<ImportFile>> Of(IReadOnlyList<string> found, bool isNamed, bool recurse)
    {
        List<ImportFile> files = [];
        foreach (string path in found)
        {
            if (!Directory.Exists(path))
            {
                ImportFile file = ImportFile.FromPath(path);
                files.Add(isNamed ? file : file.AsFound());
            }
            else if (ImportFolder.Files(path, recurse)
                .IsSuccess(out IReadOnlyList<ImportFile>? inside, out Refusal? refusal))
            {
                files.AddRange(inside);
            }
            else
            {
                return refusal;
            }
        }

        return files;
    }
}
