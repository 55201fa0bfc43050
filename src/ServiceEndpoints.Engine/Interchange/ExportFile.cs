using System;
using System.IO;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// Writes a file whole or not at all: into another one beside it first, which then takes its place. A reader never
/// sees half of it, and what was there stays until the new content is complete.
/// </summary>
public static class ExportFile
{
    /// <returns>
    /// The file, or a refusal with <see cref="ErrorId.FileExists"/> or <see cref="ErrorId.TopologyFileNotWritable"/>.
    /// </returns>
    /// <param name="path">A path of the file system.</param>
    /// <param name="replace">Whether a file that is there already is replaced.</param>
    /// <param name="write">
    /// Writes the content, and says why it must not be kept, as the end of a sentence; null where it may.
    /// </param>
    public static Result<FileInfo> Write(string path, bool replace, Func<Stream, string?> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (Obstacle(path, replace) is { } refusal)
        {
            return refusal;
        }

        string draft = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            string? fault;
            using (FileStream stream = new(draft, FileMode.CreateNew, FileAccess.Write))
            {
                fault = write(stream);
            }

            if (fault is not null)
            {
                return NotWritable(path, fault);
            }

            File.Move(draft, path, replace);
            return new FileInfo(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException
            or ArgumentException)
        {
            // Between the question and the move another may have made the file.
            return Obstacle(path, replace) ?? NotWritable(path, ReasonOf(e));
        }
        finally
        {
            Discard(draft);
        }
    }

    /// <summary>Why a file cannot be written there, as far as can be told without writing it; null for nothing.</summary>
    public static Refusal? Obstacle(string path, bool replace)
    {
        if (Directory.Exists(path))
        {
            return NotWritable(path, "that is a folder");
        }

        return File.Exists(path) && !replace
            ? new(ErrorId.FileExists, $"'{path}' is there already. -Force replaces it.", path)
            : null;
    }

    private static Refusal NotWritable(string path, string reason) =>
        new(ErrorId.TopologyFileNotWritable, $"'{path}' cannot be written: {reason}.", path);

    private static string ReasonOf(Exception e) => e switch
    {
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "writing there is not permitted",
        IOException => "the file system does not take it",
        _ => "that is no path of a file",
    };

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException
            or ArgumentException)
        {
            // The error that is told is the one of the writing.
        }
    }
}
