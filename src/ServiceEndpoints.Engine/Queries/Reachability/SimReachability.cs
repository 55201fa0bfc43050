using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>The answer to a reachability question, with everything that led to it.</summary>
public sealed record SimReachability
{
    public required string Source { get; init; }

    public required string SourceId { get; init; }

    public required string Destination { get; init; }

    public required string DestinationId { get; init; }

    public required IPProtocol Protocol { get; init; }

    /// <summary>Null when the question covers every port.</summary>
    public int? Port { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>True only for <see cref="Verdict.Reachable"/>.</summary>
    public bool Reachable => Verdict == Verdict.Reachable;

    /// <summary>The first blocker's code, what was not known, or <see cref="Reason.Allowed"/>.</summary>
    public required Reason Reason { get; init; }

    public ValueList<Blocker> Blockers { get; init; } = [];

    /// <summary>What the destination sees, as text; a set prints as its name. Empty when nothing arrives.</summary>
    public string SourceAddress { get; init; } = "";

    public AddressSet SourceAddressSet { get; init; } = AddressSet.Empty;

    public SourceAddressKind SourceAddressKind { get; init; }

    /// <summary>Where the source's own subnet sends it; null when it has no routes of its own.</summary>
    public NextHopType? NextHopType { get; init; }

    /// <summary>The endpoint that carried it, with its subnet; null when none did.</summary>
    public SimServiceEndpoint? Endpoint { get; init; }

    public ValueList<SimStep> Steps { get; init; } = [];

    public ValueList<SimCell> Cells { get; init; } = [];

    /// <summary>What the client sees; null when it gets through.</summary>
    public SimResponse? Response { get; init; }

    public ValueList<Caveat> Caveats { get; init; } = [];

    public override string ToString() => $"{Source} -> {Destination}: {Verdict}";
}
