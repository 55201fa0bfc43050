using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What became of one packet.</summary>
internal sealed record Fate
{
    public List<(Stage Stage, Reason Reason)> Blockers { get; init; } = [];

    /// <summary>What may stand in the way, depending on what nobody knows.</summary>
    public List<(Stage Stage, Reason Reason)> Possible { get; init; } = [];

    public bool Unknown { get; init; }

    public NextHopType? FirstHop { get; init; }

    /// <summary>The source as the destination sees it: one address, or any of a set. Empty when nothing does.</summary>
    public List<Stretch> Seen { get; init; } = [];

    public SourceAddressKind Kind { get; init; }

    /// <summary>The endpoint that carried it.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The subnet that sent it out of the VNets.</summary>
    public Sub? Sender { get; init; }

    /// <summary>Whether it leaves from inside Azure, so that Azure SQL redirects it.</summary>
    public bool InAzure { get; init; }

    public bool Arrives => !Unknown && Blockers.Count == 0;

    public Fate Then(Fate second) => new()
    {
        Blockers = [.. Blockers.Concat(second.Blockers).Distinct()],
        Possible = [.. Possible.Concat(second.Possible).Distinct()],
        Unknown = Unknown || second.Unknown,
        FirstHop = FirstHop,
        Seen = Seen,
        Kind = Kind,
        Endpoint = Endpoint,
        Sender = Sender,
        InAzure = InAzure,
    };
}
