using System;
using System.Globalization;
using System.IO;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// Reads the weekly service tag file (https://www.microsoft.com/download/details.aspx?id=56519, 2025-11-10),
/// and the same tags as the discovery API gives them.
/// </summary>
public static class ServiceTagFile
{
    /// <summary>A file with more bytes is refused. The published ones have some four million.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>
    /// Refusals: <see cref="ErrorId.TopologyFileNotReadable"/>, <see cref="ErrorId.InputTooLarge"/>,
    /// <see cref="ErrorId.TopologyFileMalformed"/>.
    /// </summary>
    /// <param name="path">A file's path; its name may carry the date.</param>
    public static Result<ServiceTagSet> Read(string path)
    {
        string fileName = Path.GetFileName(path);
        try
        {
            using FileStream file = File.OpenRead(path);
            return file.Length > MostBytes ? TooLarge(fileName) : Read(Content(file), fileName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            string reason = ImportFile.ReasonOf(e);
            return new Refusal(
                ErrorId.TopologyFileNotReadable, $"The file '{fileName}' cannot be read: {reason}.", fileName);
        }
    }

    /// <summary>
    /// Refusals: <see cref="ErrorId.InputTooLarge"/>, <see cref="ErrorId.TopologyFileMalformed"/>.
    /// </summary>
    /// <param name="utf8">The file's content.</param>
    /// <param name="fileName">The file's name, which may carry the date.</param>
    public static Result<ServiceTagSet> Read(ReadOnlySpan<byte> utf8, string fileName)
    {
        if (utf8.Length > MostBytes)
        {
            return TooLarge(fileName);
        }

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        ServiceTagReader reader = new(utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8);
        return reader.Read(DateOf(fileName)).IsSuccess(out ServiceTagSet? tags, out Refusal? refusal)
            ? tags
            : refusal with { Message = $"{fileName}: {refusal.Message}", Target = fileName };
    }

    /// <summary>
    /// The day at the end of a name such as ServiceTags_Public_20251110.json; null where there is none.
    /// </summary>
    internal static string? DateOf(string fileName)
    {
        string text = Path.GetFileNameWithoutExtension(fileName);
        text = text[(text.LastIndexOf('_') + 1)..];
        return DateOnly.TryParseExact(
            text,
            ["yyyyMMdd", "yyyy-MM-dd"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static byte[] Content(FileStream file)
    {
        byte[] content = new byte[file.Length];
        int read = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return content[..read];
    }

    private static Refusal TooLarge(string fileName) => new(
        ErrorId.InputTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The file '{fileName}' has more than {MostBytes} bytes."),
        fileName);
}
