using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What a packet has met so far.</summary>
/// <param name="asked">The service whose public firewall is asked at the end; null when none is.</param>
internal sealed class Diary(Estate estate, ServiceTarget? asked)
{
    private bool _doubts;

    public List<(Stage Stage, Reason Reason)> Blockers { get; } = [];

    public bool HasDoubts => _doubts;

    public NextHopType? FirstHop { get; set; }

    /// <summary>Something on the way is not known that may stop it.</summary>
    public void Doubt() => _doubts = true;

    /// <param name="lets">What the security groups say; null when nobody knows.</param>
    public void Note(bool? lets)
    {
        if (lets == false)
        {
            Block(Stage.SecurityRules, Reason.NsgDenied);
        }

        _doubts |= lets is null;
    }

    public void Block(Stage stage, Reason reason)
    {
        if (!Blockers.Contains((stage, reason)))
        {
            Blockers.Add((stage, reason));
        }
    }

    public Fate Arrived(uint source) => new()
    {
        Blockers = [.. Blockers],
        Unknown = _doubts,
        FirstHop = FirstHop,
        Seen = [new(source, source)],
        Kind = SourceAddressKind.Private,
    };

    /// <summary>It stands before the service's public endpoint.</summary>
    public Fate AtService(Caller caller, List<Stretch> seen, SourceAddressKind kind, string? endpoint)
    {
        Reason? refusal = asked is null ? null : Doorkeeper.Refuses(estate, asked, caller);
        bool unknown = refusal == Reason.UnresolvedReference;
        return new()
        {
            Blockers = refusal is { } reason && !unknown ? [.. Blockers, (Stage.Resource, reason)] : [.. Blockers],
            Unknown = unknown || _doubts,
            FirstHop = FirstHop,
            Seen = seen,
            Kind = kind,
            Endpoint = endpoint,
            Sender = caller.Sender,
            InAzure = true,
        };
    }

    /// <summary>Dropped on the way; a firewall that refuses everybody would have refused it too.</summary>
    public List<Fate> Lost(Stage stage, Reason reason)
    {
        Block(stage, reason);
        BlockEverybody();
        return [new() { Blockers = [.. Blockers], FirstHop = FirstHop }];
    }

    /// <summary>Nobody knows which source arrives; a firewall that refuses everybody refuses it all the same.</summary>
    public List<Fate> Unclear()
    {
        BlockEverybody();
        return [new() { Blockers = [.. Blockers], Unknown = true, FirstHop = FirstHop }];
    }

    private void BlockEverybody()
    {
        if (asked is not null && Doorkeeper.RefusesEverybody(estate, asked) is { } reason)
        {
            Block(Stage.Resource, reason);
        }
    }
}
