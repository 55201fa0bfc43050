using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>A file to import. It is read when its turn comes, and once.</summary>
public sealed class ImportFile
{
    private const int HeadBytes = 4096;

    private readonly Func<SizeLimit, Result<byte[]>> _read;

    private ImportFile(string name, string? path, string? folder, bool isFound, Func<SizeLimit, Result<byte[]>> read)
    {
        Folder = folder;
        Name = name;
        FullPath = path;
        IsFound = isFound;
        _read = read;
    }

    /// <summary>What the file is called in messages and places.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether nobody asked for just this file, so that it is passed over when it is in no format that is read here.
    /// </summary>
    public bool IsFound { get; }

    /// <summary>Where it lies in the file system; null where it does not come from there.</summary>
    internal string? FullPath { get; }

    /// <summary>The folder that holds all that it may refer to; null where it does not come from one.</summary>
    internal string? Folder { get; }

    public static ImportFile FromBytes(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new(name, null, null, false, _ => bytes);
    }

    /// <param name="path">A path of the file system.</param>
    /// <param name="name">What to call the file; null for the last part of the path.</param>
    public static ImportFile FromPath(string path, string? name = null) =>
        new(
            name ?? Path.GetFileName(path),
            FullPathOf(path),
            Path.GetDirectoryName(FullPathOf(path)),
            false,
            limit => Read(path, limit));

    /// <summary>The file as one that nobody asked for by its name.</summary>
    public ImportFile AsFound() => new(Name, FullPath, Folder, true, _read);

    /// <summary>The file as one of a folder, in which it may refer to others.</summary>
    internal ImportFile In(string folder) => new(Name, FullPath, FullPathOf(folder), true, _read);

    /// <summary>Another file of the same folder.</summary>
    internal ImportFile Beside(string path, string name) => new(name, path, Folder, true, limit => Read(path, limit));

    /// <summary>
    /// Each file once, in the order given; files of one name are called by their full paths, so that a place in one
    /// is not taken for a place in the other.
    /// </summary>
    public static IReadOnlyList<ImportFile> Distinct(IEnumerable<ImportFile> files)
    {
        List<ImportFile> once = [.. files.DistinctBy(file => (object?)file.FullPath ?? file)];
        HashSet<string> shared = [.. once
            .GroupBy(file => file.Name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)];
        return [.. once.Select(file => shared.Contains(file.Name) && file.FullPath is { } path
            ? new ImportFile(path, path, file.Folder, file.IsFound, file._read)
            : file)];
    }

    public override string ToString() => Name;

    /// <returns>
    /// The content, or a refusal with <see cref="ErrorId.TopologyFileNotReadable"/> or
    /// <see cref="ErrorId.InputTooLarge"/>.
    /// </returns>
    /// <param name="limit">How many bytes are read of a large file; null for the usual limit.</param>
    internal Result<byte[]> Read(SizeLimit? limit = null) => _read(limit ?? (_ => JsonLimits.Default.MaxBytes));

    /// <summary>Why the file system does not give a file, in words for people.</summary>
    internal static string ReasonOf(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "it is a folder, or reading it is not permitted",
        IOException => "the file system does not give it",
        _ => "that is no path of a file",
    };

    private static Result<byte[]> Read(string path, SizeLimit limit)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            int most = stream.Length > JsonLimits.Default.MaxBytes
                ? limit(Head(stream))
                : JsonLimits.Default.MaxBytes;
            if (stream.Length > most)
            {
                return new Refusal(
                    ErrorId.InputTooLarge,
                    FormattableString.Invariant(
                        $"'{path}' has {stream.Length} bytes; at most {most} are read."),
                    path);
            }

            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException
            or ArgumentException)
        {
            return new Refusal(ErrorId.TopologyFileNotReadable, $"'{path}' cannot be read: {ReasonOf(e)}.", path);
        }
    }

    private static byte[] Head(FileStream stream)
    {
        byte[] head = new byte[HeadBytes];
        int count = stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        stream.Position = 0;
        return head[..count];
    }

    // A path that is none is told when the file is read.
    private static string FullPathOf(string path)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or IOException)
        {
            return path;
        }
    }
}

/// <summary>How many bytes are read of a file that has more than the usual limit.</summary>
/// <param name="head">What it begins with.</param>
internal delegate int SizeLimit(byte[] head);
