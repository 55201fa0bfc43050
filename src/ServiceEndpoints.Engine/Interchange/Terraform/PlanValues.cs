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

    /// <summary>
    /// Each block of a name made into something else. Where it is not known how many there are, that is what the list
    /// is, and where one is not known, that is what stands in its place.
    /// </summary>
    public DataNode Each(string name, Func<PlanValues, DataNode> make) => Each([name], make);

    public DataNode Each(string[] names, Func<PlanValues, DataNode> make)
    {
        DataNode? value = Find(names);
        return value as UnresolvedNode ?? (DataNode)new ArrayNode(
            Elements(value).Select(item => item is ObjectNode block ? make(Enter(block, names[0])) : item),
            value?.Place ?? Place);
    }

    /// <summary>What the one block of a name is made into; null where there is none.</summary>
    public DataNode? One(string name, Func<PlanValues, DataNode> make) => One([name], make);

    public DataNode? One(string[] names, Func<PlanValues, DataNode> make)
    {
        DataNode? value = Find(names);
        return value as UnresolvedNode ?? Elements(value).FirstOrDefault() switch
        {
            ObjectNode block => make(Enter(block, names[0])),
            var other => other,
        };
    }

    // A block that may stand once only is an object in newer providers.
    private static IEnumerable<DataNode> Elements(DataNode? value) => value switch
    {
        ArrayNode array => array.Items.Where(item => item is ObjectNode or UnresolvedNode),
        ObjectNode block => [block],
        _ => [],
    };

    private PlanValues Enter(ObjectNode block, string name)
    {
        PlanValues entered = new(block, $"{_path}{name}.");
        _blocks.Add(entered);
        return entered;
    }

    public void Ignore(IEnumerable<string> names) => _read.UnionWith(names);

    /// <summary>Of a block that holds all kinds of things, what was not asked for decides nothing.</summary>
    public void IgnoreRest() => _read.UnionWith(_node.Names);

    private static bool IsEmpty(DataNode node) =>
        node is NullNode or ArrayNode { Items.Count: 0 } or ObjectNode { Names.Count: 0 } or TextNode { Text: "" }
            or BooleanNode { IsTrue: false };
}
