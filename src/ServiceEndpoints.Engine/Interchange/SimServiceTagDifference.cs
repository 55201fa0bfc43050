using System;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange;

/// <summary>A service tag that is not the same in two weekly files.</summary>
public sealed record SimServiceTagDifference
{
    public required string Name { get; init; }

    public required ServiceTagChange Change { get; init; }

    /// <summary>Prefixes, IPv6 ones included, that only the later file has.</summary>
    public ValueList<string> AddedPrefix { get; init; } = [];

    /// <summary>Prefixes, IPv6 ones included, that only the earlier file has.</summary>
    public ValueList<string> RemovedPrefix { get; init; } = [];

    public override string ToString() =>
        FormattableString.Invariant($"{Name}: {Change}, +{AddedPrefix.Count} -{RemovedPrefix.Count}");
}
