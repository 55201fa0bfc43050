using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Outbound;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>Puts where the traffic landed together into one answer.</summary>
internal static class ReachabilityReport
{
    public static SimReachability Of(Inquiry inquiry, IReadOnlyList<Landing> landings)
    {
        Verdict verdict = LandingVerdict.Of(landings);
        ValueList<Blocker> blockers = Blockers(landings, verdict);
        List<Caller> callers = landings
            .Where(Arrives)
            .Select(landing => SameRegionAddress.Shown(inquiry, landing, landing.Caller!))
            .ToList();
        Caller? caller = callers.Count > 0 ? callers[0] : null;
        return new()
        {
            Source = inquiry.Source.Name,
            SourceId = inquiry.Source.Id,
            Destination = inquiry.Destination.Name,
            DestinationId = inquiry.Destination.Id,
            Protocol = inquiry.Question.Protocol,
            Port = inquiry.Destination.Port,
            Verdict = verdict,
            Reason = blockers.Count > 0 ? blockers[0].Reason : Reason.Allowed,
            Blockers = blockers,
            SourceAddress = string.Join(", ", callers.Select(one => one.Text).Distinct()),
            SourceAddressSet = AddressSet.UnionOf(callers.Select(one => one.Addresses)),
            SourceAddressKind = Kind(caller),
            NextHopType = landings.Select(landing => landing.Flight.FirstHop).FirstOrDefault(hop => hop is not null),
            Endpoint = callers.Select(one => one.Endpoint).FirstOrDefault(endpoint => endpoint is not null),
            Cells = ReachabilityCells.Of(landings, verdict),
            Response = verdict == Verdict.Unknown ? null : Denials.Response(inquiry, landings),
        };
    }

    /// <summary>Whether somebody at the destination sees it, be it only to refuse it.</summary>
    public static bool Arrives(Landing landing) => landing.Caller is not null
        && landing.Flight.Findings.All(finding => finding.IsUnknown || finding.IsAtTheService);

    /// <summary>What surely blocks; when nothing does, what is not known.</summary>
    private static ValueList<Blocker> Blockers(IReadOnlyList<Landing> landings, Verdict verdict)
    {
        List<Finding> all = landings.SelectMany(landing => landing.Flight.Findings).Distinct().ToList();
        IEnumerable<Finding> chosen = verdict switch
        {
            Verdict.Reachable => [],
            Verdict.Unknown => all.Where(finding => finding.IsUnknown).Concat(NotKnown(landings)),
            _ => all.Where(finding => !finding.IsUnknown),
        };
        return chosen
            .OrderBy(finding => finding.Stage)
            .ThenBy(finding => finding.Reason)
            .Select(finding => finding.ToBlocker())
            .Distinct()
            .ToValueList();
    }

    private static IEnumerable<Finding> NotKnown(IEnumerable<Landing> landings) => landings
        .Select(landing => landing.Caller)
        .OfType<Caller>()
        .Where(caller => caller.UnknownBecause is not null)
        .Select(caller => new Finding(
            Stage.Outbound,
            Reason.UnresolvedReference,
            caller.Kind == CallerKind.OnPremises
                ? OnPremisesNeedsItsNatAddress.Instance
                : NatGatewayComesFirst.Instance,
            caller.Text,
            $"The answer hangs on an address: {caller.UnknownBecause}."))
        .Distinct();

    private static SourceAddressKind Kind(Caller? caller) => caller?.Kind switch
    {
        CallerKind.VNet => SourceAddressKind.Private,
        CallerKind.Public => SourceAddressKind.Public,
        CallerKind.OnPremises when caller.Addresses.First.IsPrivate => SourceAddressKind.Private,
        CallerKind.OnPremises => SourceAddressKind.OnPremisesNat,
        _ => SourceAddressKind.None,
    };
}
