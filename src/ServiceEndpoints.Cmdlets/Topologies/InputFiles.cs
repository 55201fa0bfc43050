using System;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using System.Threading;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Turns PowerShell's paths into files to read; a folder stands for the files in it.</summary>
internal static class InputFiles
{
    /// <param name="recurse">Whether the folders in a folder count too.</param>
    /// <exception cref="OperationCanceledException">The search was called off.</exception>
    public static Result<IReadOnlyList<ImportFile>> Matching(
        PathIntrinsics paths, string path, bool recurse, CancellationToken cancellation) =>
        FilePaths.MatchingItems(paths, path)
            .Then(found => Of(found, !WildcardPattern.ContainsWildcardCharacters(path), recurse, cancellation));

    /// <param name="recurse">Whether the folders in a folder count too.</param>
    /// <exception cref="OperationCanceledException">The search was called off.</exception>
    public static Result<IReadOnlyList<ImportFile>> Literal(
        PathIntrinsics paths, string path, bool recurse, CancellationToken cancellation) =>
        FilePaths.LiteralItem(paths, path).Then(found => Of(found, isNamed: true, recurse, cancellation));

    private static Result<IReadOnlyList<ImportFile>> Of(
        IReadOnlyList<string> found, bool isNamed, bool recurse, CancellationToken cancellation)
    {
        List<ImportFile> files = [];
        foreach (string path in found)
        {
            if (!Directory.Exists(path))
            {
                ImportFile file = ImportFile.FromPath(path);
                files.Add(isNamed ? file : file.AsFound());
            }
            else if (ImportFolder.Files(path, recurse, cancellation.ThrowIfCancellationRequested)
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
