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
    private const string LinkProperty = "templateLink";

    private readonly Dictionary<string, ImportFile> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    public LinkedTemplates(IEnumerable<ImportFile> files)
    {
        foreach (ImportFile file in files)
        {
            _byName.TryAdd(file.Name, file);
        }
    }

    /// <summary>The names of the files that links led to.</summary>
    public IReadOnlyCollection<string> Found => _found;

    /// <param name="from">The name of the file that holds the link.</param>
    /// <param name="link">The link.</param>
    /// <param name="linked">The file; null where there is none.</param>
    /// <param name="refusal">Why the file must not be opened.</param>
    /// <returns>False when it must not be opened.</returns>
    public bool TryFind(
        string from, TemplateLink link, out ImportFile? linked, [NotNullWhen(false)] out Refusal? refusal)
    {
        linked = null;
        refusal = null;
        if (!_byName.TryGetValue(from, out ImportFile? start) || start.FullPath is not { } path
            || link.Path.Length == 0 || link.Path.Contains('\0'))
        {
            return true;
        }

        string beside = link.IsFromFolder ? start.Folder! : Path.GetDirectoryName(path) ?? "";
        string full = Path.GetFullPath(Path.Combine(beside, link.Path));
        if (!IsBelow(start.Folder!, full))
        {
            refusal = new(
                ErrorId.TopologyFileNotReadable,
                $"The linked template '{link.Path}' lies outside of the folder that is read.",
                link.Path);
            return false;
        }

        if (File.Exists(full))
        {
            string name = Path.GetRelativePath(start.Folder!, full).Replace('\\', '/');
            linked = _byName.Values.FirstOrDefault(file => file.FullPath == full) ?? start.Beside(full, name);
            _byName.TryAdd(linked.Name, linked);
            _found.Add(linked.Name);
        }

        return true;
    }

    /// <summary>The path in a link to a template or to parameters; null where it holds none.</summary>
    public static TemplateLink? PathIn(DataNode? link)
    {
        ObjectNode? written = link as ObjectNode;
        return written?.Find("relativePath") is TextNode relative
            ? new(WithoutQuery(relative.Text), relative.Place, IsFromFolder: false)
            : written?.Find("uri") switch
            {
                TextNode uri when IsPath(uri.Text) => new(WithoutQuery(uri.Text), uri.Place, IsFromFolder: false),
                UnresolvedNode uri when OwnAddress.FileIn(uri.Symbol) is { } file =>
                    new(file, uri.Place, IsFromFolder: true),
                _ => null,
            };
    }

    /// <summary>What follows a question mark names no file, and is often a key to the place that it is fetched from.</summary>
    private static string WithoutQuery(string path) =>
        path.IndexOf('?', StringComparison.Ordinal) is >= 0 and int end ? path[..end] : path;

    /// <summary>Whether a template has links that are not written out, so that they show when it is evaluated.</summary>
    public static bool AreMadeIn(DataNode node) => node switch
    {
        ArrayNode array => array.Items.Any(AreMadeIn),
        ObjectNode open => open.Properties.Any(property =>
            property.Key.Equals(LinkProperty, StringComparison.OrdinalIgnoreCase)
                ? PathIn(property.Value) is null
                : AreMadeIn(property.Value)),
        _ => false,
    };

    // An expression may still become the address of a page.
    private static bool IsPath(string uri) =>
        uri.Length > 0 && uri[0] is not ('/' or '[') && !Uri.TryCreate(uri, UriKind.Absolute, out _);

    /// <summary>The links of a template that are written out.</summary>
    public static IEnumerable<TemplateLink> In(DataNode node) => node switch
    {
        ArrayNode array => array.Items.SelectMany(In),
        ObjectNode open => open.Properties.SelectMany(property =>
            property.Key.Equals(LinkProperty, StringComparison.OrdinalIgnoreCase)
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
