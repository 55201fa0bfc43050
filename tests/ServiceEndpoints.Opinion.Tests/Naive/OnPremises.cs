using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What leaves an on-premises network for the internet carries one of its NAT addresses.</summary>
internal static class OnPremises
{
    public static List<Fate> Fates(
        Estate estate,
        Service? service,
        Site site,
        Caller template,
        List<(Stage Stage, Reason Reason)> before,
        NextHopType? firstHop)
    {
        List<uint?> addresses = site.Nat.Count == 0 ? [null] : [.. site.Nat.Select(address => (uint?)address)];
        List<Fate> fates = [];
        foreach (uint? address in addresses)
        {
            Caller caller = template with { Address = address, OnPremises = true };
            Reason? refusal = service is null ? null : Doorkeeper.Refuses(estate, service, caller);
            bool unknown = refusal == Reason.UnresolvedReference;
            fates.Add(new()
            {
                Blockers = refusal is { } reason && !unknown ? [.. before, (Stage.Resource, reason)] : [.. before],
                Unknown = unknown,
                Possible = unknown ? [(Stage.Resource, Doorkeeper.WhyNot(estate, service!, caller))] : [],
                FirstHop = firstHop,
                Seen = site.Nat.ConvertAll(one => new Stretch(one, one)),
                Kind = SourceAddressKind.OnPremisesNat,
            });
        }

        return fates;
    }
}
