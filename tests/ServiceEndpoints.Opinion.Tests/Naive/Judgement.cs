using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>The second opinion on one question.</summary>
internal sealed class Judgement(List<Fate> fates)
{
    public List<Fate> Fates => fates;

    /// <summary>What holds whatever the way is like; null when the fates decide.</summary>
    public (Verdict Verdict, Reason Reason)? Settled { get; init; }

    public Verdict Verdict => Settled?.Verdict ?? (
        fates.Exists(fate => fate.Unknown && fate.Blockers.Count == 0) ? Verdict.Unknown
        : fates.TrueForAll(fate => fate.Arrives) ? Verdict.Reachable
        : fates.Exists(fate => fate.Arrives) ? Verdict.PartlyReachable
        : Verdict.Blocked);

    /// <summary>Every reason, in the order of the path and then of preference.</summary>
    public List<Reason> Reasons =>
    [
        .. fates.SelectMany(fate => fate.Blockers.Concat(fate.Possible)).Order()
            .Select(blocker => blocker.Reason).Distinct(),
    ];

    public Reason Reason => Settled?.Reason ?? Reasons.FirstOrDefault(Reason.Allowed);

    public List<NextHopType?> Hops => [.. fates.Select(fate => fate.FirstHop).Distinct()];

    public List<SourceAddressKind> Kinds => [.. Seeing.Select(fate => fate.Kind).Distinct()];

    public List<string?> Endpoints => [.. Seeing.Select(fate => fate.Endpoint).Distinct()];

    public List<Stretch> Seen => [.. Seeing.SelectMany(fate => fate.Seen).Distinct().OrderBy(seen => seen.First)];

    /// <summary>What arrives, be it only to be refused by the target itself or for a policy.</summary>
    private IEnumerable<Fate> Seeing => fates.Where(fate =>
        fate.Blockers.TrueForAll(blocker => blocker.Stage is Stage.Resource or Stage.EndpointPolicy));

    public override string ToString() =>
        $"{Verdict} [{string.Join(" ", Reasons)}] hops [{string.Join(" ", Hops)}] kinds [{string.Join(" ", Kinds)}] "
        + $"seen [{string.Join(" ", Seen.Select(s => $"{Cidr.Text(s.First)}-{Cidr.Text(s.Last)}"))}] "
        + $"by [{string.Join(" ", Endpoints)}]";
}
