using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What a packet has met so far.</summary>
/// <param name="asked">The service whose public firewall is asked at the end; null when none is.</param>
internal sealed class Diary(Service? asked)
{
    public List<(Stage Stage, Reason Reason)> Blockers { get; } = [];

    public NextHopType? FirstHop { get; set; }

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
        FirstHop = FirstHop,
        Seen = [new(source, source)],
        Kind = SourceAddressKind.Private,
    };

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
        if (asked is not null && Doorkeeper.RefusesEverybody(asked) is { } reason)
        {
            Block(Stage.Resource, reason);
        }
    }
}
