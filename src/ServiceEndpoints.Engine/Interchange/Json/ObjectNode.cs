using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// An object in the order of its file. Resource Manager finds properties whatever the case of their names; where two
/// names differ by case alone, the exact one wins.
/// </summary>
internal sealed class ObjectNode : DataNode
{
    private readonly Dictionary<string, DataNode> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataNode> _anyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of two properties of one name the later wins, at the place of the first.</summary>
    public ObjectNode(IEnumerable<KeyValuePair<string, DataNode>> properties, SourcePlace place)
        : base(place)
    {
        List<string> names = [];
        foreach ((string name, DataNode node) in properties)
        {
            if (_exact.TryAdd(name, node))
            {
                names.Add(name);
                _anyCase.TryAdd(name, node);
            }
            else
            {
                _exact[name] = node;
                _anyCase[name] = node;
            }
        }

        Names = names;
        Size = names.Aggregate(1L, (size, name) => NodeSize.Add(size, NodeSize.Add(name.Length, _exact[name].Size)));
        Depth = 1 + _exact.Values.Select(node => node.Depth).DefaultIfEmpty().Max();
        HasUnresolved = _exact.Values.Any(node => node.HasUnresolved);
    }

    public IReadOnlyList<string> Names { get; }

    public IEnumerable<KeyValuePair<string, DataNode>> Properties =>
        Names.Select(name => KeyValuePair.Create(name, _exact[name]));

    public override long Size { get; }

    public override int Depth { get; }

    public override bool HasUnresolved { get; }

    public override string Kind => "an object";

    public bool TryGet(string name, [NotNullWhen(true)] out DataNode? node) =>
        _exact.TryGetValue(name, out node) || _anyCase.TryGetValue(name, out node);

    /// <summary>The property of just this name.</summary>
    public DataNode? FindExact(string name) => _exact.GetValueOrDefault(name);

    public DataNode? Find(string name) => TryGet(name, out DataNode? node) ? node : null;

    /// <summary>The text of a property; null where there is none or it is no string.</summary>
    public string? TextOf(string name) => (Find(name) as TextNode)?.Text;
}
