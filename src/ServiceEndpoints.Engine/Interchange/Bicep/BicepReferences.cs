using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ServiceEndpoints.Interchange.Bicep;

/// <summary>
/// Which of several Bicep files are parts of others: modules, templates of parameter files, imported and extended files.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules
/// </summary>
internal static class BicepReferences
{
    // Without backtracking the time grows with the text and not faster.
    private static readonly Regex s_reference = new(
        @"(?:\bmodule\s+\w+|\busing|\bextends|\bfrom)\s+'(?<path>[^'\r\n]+)'",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The full paths of all that the files refer to.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<ImportFile> files) =>
        files.Where(BicepFile.Is).SelectMany(Of).ToHashSet(StringComparer.Ordinal);

    // A file that cannot be read is refused when its turn comes.
    private static IEnumerable<string> Of(ImportFile file) =>
        file.FullPath is { } path && file.Read().IsSuccess(out byte[]? bytes, out _)
            ? s_reference.Matches(Encoding.UTF8.GetString(bytes))
                .Select(match => match.Groups["path"].Value)
                .Where(reference => !reference.Contains(':') && !reference.Contains('\0'))
                .Select(reference => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path) ?? "", reference)))
            : [];
}
