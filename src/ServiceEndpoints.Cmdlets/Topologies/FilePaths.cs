using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Turns PowerShell's paths, with drives and wildcards, into files.</summary>
internal static class FilePaths
{
    private const string FileSystem = "FileSystem";

    public static Result<IReadOnlyList<string>> Matching(PathIntrinsics paths, string path) =>
        MatchingItems(paths, path).Then(found => Files(found, path));

    public static Result<IReadOnlyList<string>> Literal(PathIntrinsics paths, string path) =>
        LiteralItem(paths, path).Then(found => Files(found, path));

    /// <summary>Files and folders.</summary>
    public static Result<IReadOnlyList<string>> MatchingItems(PathIntrinsics paths, string path)
    {
        try
        {
            IReadOnlyList<string> found = paths.GetResolvedProviderPathFromPSPath(path, out ProviderInfo provider);
            return provider.Name == FileSystem ? Existing(found, path) : NotAFile(path);
        }
        catch (SessionStateException)
        {
            // No such file, folder or drive: the engine says which, we say it in our own words.
            return NotAFile(path);
        }
    }

    /// <summary>A file or a folder.</summary>
    public static Result<IReadOnlyList<string>> LiteralItem(PathIntrinsics paths, string path)
    {
        try
        {
            string found = paths.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
            return provider.Name == FileSystem ? Existing([found], path) : NotAFile(path);
        }
        catch (SessionStateException)
        {
            return NotAFile(path);
        }
    }

    /// <summary>A file that need not be there. No character is a wildcard.</summary>
    public static Result<string> ToWrite(PathIntrinsics paths, string path)
    {
        try
        {
            string found = paths.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
            return provider.Name == FileSystem ? found : NotWritable(path);
        }
        catch (SessionStateException)
        {
            return NotWritable(path);
        }
    }

    private static Result<IReadOnlyList<string>> Existing(IReadOnlyList<string> found, string path)
    {
        string[] items = [.. found.Where(Path.Exists)];
        return items.Length > 0 ? items : NotAFile(path);
    }

    private static Result<IReadOnlyList<string>> Files(IReadOnlyList<string> found, string path)
    {
        string[] files = [.. found.Where(File.Exists)];
        return files.Length > 0 ? files : NotAFile(path);
    }

    private static Refusal NotWritable(string path) =>
        new(ErrorId.TopologyFileNotWritable, $"'{path}' is no path of a file.", path);

    private static Refusal NotAFile(string path) =>
        new(ErrorId.TopologyFileNotReadable, $"'{path}' leads to no file.", path);
}
