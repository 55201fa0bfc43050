using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// Finds templates that others name by a relative path. Nothing outside of the folder that was given, or that the
/// given file lies in, is opened.
/// </summary>
internal sealed class LinkedTemplates
{
    private readonly Dictionary<string, ImportFile> _byName = new(StringComparer.Ordinal);

    public LinkedTemplates(IEnumerable<ImportFile> files)
    {
        foreach (ImportFile file in files)
        {
            _byName.TryAdd(file.Name, file);
        }
    }

    /// <param name="from">The name of the file that holds the link.</param>
    /// <param name="relativePath">The link.</param>
    /// <param name="linked">The file; null where there is none.</param>
    /// <param name="refusal">Why the file must not be opened.</param>
    /// <returns>False when it must not be opened.</returns>
    public bool TryFind(
        string from, string relativePath, out ImportFile? linked, [NotNullWhen(false)] out Refusal? refusal)
    {
        linked = null;
        refusal = null;
        if (!_byName.TryGetValue(from, out ImportFile? start) || start.FullPath is not { } path
            || relativePath.Length == 0 || relativePath.Contains('\0'))
        {
            return true;
        }

        string full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path) ?? "", relativePath));
        if (!IsBelow(start.Folder!, full))
        {
            refusal = new(
                ErrorId.TopologyFileNotReadable,
                $"The linked template '{relativePath}' lies outside of the folder that is read.",
                relativePath);
            return false;
        }

        if (File.Exists(full))
        {
            string name = Path.GetRelativePath(start.Folder!, full).Replace('\\', '/');
            linked = _byName.Values.FirstOrDefault(file => file.FullPath == full) ?? start.Beside(full, name);
            _byName.TryAdd(linked.Name, linked);
        }

        return true;
    }

    /// <summary>The path in a link to a template or to parameters; null where it holds none.</summary>
    public static TextNode? PathIn(DataNode? link) => WithoutQuery((link as ObjectNode)?.Find("relativePath") as TextNode
        ?? ((link as ObjectNode)?.Find("uri") is TextNode uri && IsPath(uri.Text) ? uri : null));

    /// <summary>What follows a question mark names no file, and is often a key to the place that it is fetched from.</summary>
    private static TextNode? WithoutQuery(TextNode? path) =>
        path?.Text.IndexOf('?', StringComparison.Ordinal) is >= 0 and int end
            ? new TextNode(path.Text[..end], path.Place)
            : path;

    // An expression may still become the address of a page.
    private static bool IsPath(string uri) =>
        uri.Length > 0 && uri[0] is not ('/' or '[') && !Uri.TryCreate(uri, UriKind.Absolute, out _);

    /// <summary>The links of a template that are written out.</summary>
    public static IEnumerable<TextNode> In(DataNode node) => node switch
    {
        ArrayNode array => array.Items.SelectMany(In),
        ObjectNode open => open.Properties.SelectMany(property =>
            property.Key.Equals("templateLink", StringComparison.OrdinalIgnoreCase)
                ? PathIn(property.Value) is { } path ? [path] : []
                : In(property.Value)),
        _ => [],
    };

    /// <summary>Links of the file system may lead out of a folder although the path does not.</summary>
    private static bool IsBelow(string folder, string path)
    {
        string start = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        if (!path.StartsWith(start, StringComparison.Ordinal))
        {
            return false;
        }

        for (string? part = path; part is not null && part.Length > folder.Length; part = Path.GetDirectoryName(part))
        {
            if (Path.Exists(part) && File.GetAttributes(part).HasFlag(FileAttributes.ReparsePoint))
            {
                return false;
            }
        }

        return true;
    }
}
