using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Interchange.Json;

internal sealed class ArrayNode : DataNode
{
    public ArrayNode(IEnumerable<DataNode> items, SourcePlace place)
        : base(place)
    {
        Items = [.. items];
        Size = Items.Aggregate(1L, (size, item) => NodeSize.Add(size, item.Size));
        Depth = 1 + Items.Select(item => item.Depth).DefaultIfEmpty().Max();
        HasUnresolved = Items.Any(item => item.HasUnresolved);
    }

    public IReadOnlyList<DataNode> Items { get; }

    public override long Size { get; }

    public override int Depth { get; }

    public override bool HasUnresolved { get; }

    public override string Kind => "an array";
}
