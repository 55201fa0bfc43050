using System;
using System.IO;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>A file to import. It is read when its turn comes, and once.</summary>
public sealed class ImportFile
{
    private readonly Func<Result<byte[]>> _read;

    private ImportFile(string name, Func<Result<byte[]>> read)
    {
        Name = name;
        _read = read;
    }

    /// <summary>What the file is called in messages and places.</summary>
    public string Name { get; }

    public static ImportFile FromBytes(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new(name, () => bytes);
    }

    /// <param name="path">A path of the file system.</param>
    /// <param name="name">What to call the file; null for the last part of the path.</param>
    public static ImportFile FromPath(string path, string? name = null) =>
        new(name ?? Path.GetFileName(path), () => Read(path));

    public override string ToString() => Name;

    /// <returns>
    /// The content, or a refusal with <see cref="ErrorId.TopologyFileNotReadable"/> or
    /// <see cref="ErrorId.InputTooLarge"/>.
    /// </returns>
    internal Result<byte[]> Read() => _read();

    private static Result<byte[]> Read(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            if (stream.Length > JsonLimits.Default.MaxBytes)
            {
                return new Refusal(
                    ErrorId.InputTooLarge,
                    FormattableString.Invariant(
                        $"'{path}' has {stream.Length} bytes; at most {JsonLimits.Default.MaxBytes} are read."),
                    path);
            }

            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException
            or ArgumentException)
        {
            return new Refusal(ErrorId.TopologyFileNotReadable, $"'{path}' cannot be read: {e.Message}", path);
        }
    }
}
