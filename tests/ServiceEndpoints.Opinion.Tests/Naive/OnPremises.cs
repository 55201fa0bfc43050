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
        ServiceTarget? asked,
        Site site,
        Caller template,
        List<(Stage Stage, Reason Reason)> before,
        NextHopType? firstHop,
        bool azure)
    {
        List<uint> nat = site.NatTowards(azure);
        List<uint?> addresses = nat.Count == 0 ? [null] : [.. nat.Select(address => (uint?)address)];
        List<Fate> fates = [];
        foreach (uint? address in addresses)
        {
            Caller caller = template with { Address = address, OnPremises = true };
            fates.AddRange(Guess.Rulings(estate, asked, caller).Select(ruling => new Fate
            {
                Blockers = ruling is { Refusal: { } reason, Unknown: false }
                    ? [.. before, (Stage.Resource, reason)]
                    : [.. before],
                Possible = ruling is { Refusal: { } possible, Unknown: true } ? [(Stage.Resource, possible)] : [],
                Unknown = ruling.Unknown,
                FirstHop = firstHop,
                Seen = nat.ConvertAll(one => new Stretch(one, one)),
                Kind = SourceAddressKind.OnPremisesNat,
            }));
        }

        return fates;
    }
}
