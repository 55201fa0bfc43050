using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// The arguments of one resource or of one of its blocks. It remembers which were asked for, so that the others can
/// be reported.
/// </summary>
internal sealed class PlanValues
{
    private readonly ObjectNode _node;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<PlanValues> _blocks = [];
    private readonly string _path;

    public PlanValues(ObjectNode node, string path = "")
    {
        _node = node;
        _path = path;
    }

    public SourcePlace Place => _node.Place;

    /// <summary>What says something and was not asked for. What is absent, empty or false says nothing.</summary>
    public IEnumerable<(string Property, SourcePlace Place)> Unread => _node.Properties
        .Where(property => !_read.Contains(property.Key) && !IsEmpty(property.Value))
        .Select(property => ($"{_path}{property.Key}", property.Value.Place))
        .Concat(_blocks.SelectMany(block => block.Unread));

    /// <summary>The value of the first of some names, under which versions of the provider have it.</summary>
    /// <returns>Null when it is absent, null or an empty text.</returns>
    public DataNode? Find(params string[] names)
    {
        _read.UnionWith(names);
        return names.Select(name => _node.Find(name))
            .FirstOrDefault(value => value is not (null or NullNode or TextNode { Text: "" }));
    }

    public string? Text(params string[] names) => Find(names) switch
    {
        TextNode text => text.Text,
        NumberNode number => number.Literal,
        _ => null,
    };

    public IReadOnlyList<DataNode> Items(params string[] names) =>
        (Find(names) as ArrayNode)?.Items ?? [];

    /// <summary>The blocks of a name; one that may stand once only is an object in newer providers.</summary>
    public IReadOnlyList<PlanValues> Blocks(params string[] names)
    {
        DataNode? value = Find(names);
        IEnumerable<DataNode> items = value is ArrayNode array ? array.Items : value is ObjectNode ? [value] : [];
        PlanValues[] blocks =
            [.. items.OfType<ObjectNode>().Select(block => new PlanValues(block, $"{_path}{names[0]}."))];
        _blocks.AddRange(blocks);
        return blocks;
    }

    public PlanValues? Block(params string[] names) => Blocks(names) is [var first, ..] ? first : null;

    /// <summary>The whole value of a block's name where it is not known; null where it is.</summary>
    public UnresolvedNode? UnknownBlock(params string[] names) => Find(names) as UnresolvedNode;

    public void Ignore(IEnumerable<string> names) => _read.UnionWith(names);

    private static bool IsEmpty(DataNode node) =>
        node is NullNode or ArrayNode { Items.Count: 0 } or ObjectNode { Names.Count: 0 } or TextNode { Text: "" }
            or BooleanNode { IsTrue: false };
}
