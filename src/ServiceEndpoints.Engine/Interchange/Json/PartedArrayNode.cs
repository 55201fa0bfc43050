using System.Collections.Generic;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// An array whose elements are read when their turn comes and not kept, so that a long one takes no more memory than its
/// longest element.
/// </summary>
internal sealed class PartedArrayNode : DataNode
{
    private readonly ArrayReader _reader;

    public PartedArrayNode(ArrayReader reader, SourcePlace place)
        : base(place) => _reader = reader;

    /// <summary>The elements up to the first that cannot be read.</summary>
    public IEnumerable<DataNode> Items => _reader.Elements(Place);

    /// <summary>Why an element could not be read; null while all could.</summary>
    public Refusal? Refusal => _reader.Refusal;

    public override string Kind => "an array";
}
