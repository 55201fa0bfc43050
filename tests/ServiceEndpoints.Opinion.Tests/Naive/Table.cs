using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>A route table.</summary>
internal sealed class Table(string name) : Thing
{
    public string Name => name;

    public bool PropagationOff { get; set; }

    public List<Udr> Routes { get; } = [];
}

/// <param name="Tag">A service tag instead of a block.</param>
internal sealed record Udr(string Name, Cidr? Block, string? Tag, NextHopType Hop, uint? Via)
{
    /// <summary>What could not be read of it; null when all was.</summary>
    public string? Unread { get; init; }

    public const string Destination = "addressPrefix";

    public const string NextHop = "nextHopType";

    public Cidr[] Blocks => Unread == Destination ? []
        : Block is { } block ? [block]
        : Tags.IsKnown(Tag!) ? Tags.Blocks(Tag!)
        : [];

    public bool HasUnknownTag => Unread != Destination && Tag is not null && !Tags.IsKnown(Tag);
}
