using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>
/// Writes a set of service tags in little space: a directory of all tags, then one block of prefixes a family,
/// each compressed by itself so that a question unpacks only the families that it asks about.
/// </summary>
internal sealed class TagSnapshotWriter
{
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _wordNumbers = new(StringComparer.Ordinal);

    public static byte[] Write(ServiceTagSet tags)
    {
        string[] families = [.. tags.All.Select(tag => tag.Family).Distinct(StringComparer.Ordinal)];
        byte[][] blocks =
        [
            .. families.Select(family => SnapshotBlock.Pack(
                TagPrefixWriter.Write(tags.All.Where(tag => tag.Family == family)))),
        ];
        byte[] directory = SnapshotBlock.Pack(new TagSnapshotWriter().Directory(tags, families, blocks));

        VarintWriter snapshot = new();
        snapshot.Write(TagSnapshotReader.Magic);
        snapshot.Write(directory.Length);
        snapshot.Write(directory);
        foreach (byte[] block in blocks)
        {
            snapshot.Write(block);
        }

        return snapshot.Written.ToArray();
    }

    private ReadOnlySpan<byte> Directory(ServiceTagSet tags, string[] families, byte[][] blocks)
    {
        VarintWriter columns = new();
        Column(columns, tags.All.Select(tag => Array.IndexOf(families, tag.Family)));
        Column(columns, tags.All.Select(tag => Word(tag.Name[tag.Family.Length..])));
        Column(columns, tags.All.Select(tag => Word(tag.Region)));
        Column(columns, tags.All.Select(tag => Word(tag.SystemService)));
        Column(columns, tags.All.Select(tag => tag.ChangeNumber));
        Column(columns, tags.All.Select(tag => Word(string.Join(' ', tag.NetworkFeatures))));

        VarintWriter directory = new();
        directory.Write(tags.ChangeNumber);
        directory.Write(tags.Cloud);
        directory.Write(tags.Date ?? string.Empty);
        directory.Write(families.Length);
        for (int i = 0; i < families.Length; i++)
        {
            directory.Write(families[i]);
            directory.Write(blocks[i].Length);
        }

        directory.Write(_words.Count);
        _words.ForEach(directory.Write);
        directory.Write(tags.All.Count);
        directory.Write(columns.Written);
        return directory.Written;
    }

    private static void Column(VarintWriter columns, IEnumerable<int> numbers)
    {
        foreach (int number in numbers)
        {
            columns.Write(number);
        }
    }

    private int Word(string word)
    {
        if (!_wordNumbers.TryGetValue(word, out int number))
        {
            number = _words.Count;
            _words.Add(word);
            _wordNumbers.Add(word, number);
        }

        return number;
    }
}
