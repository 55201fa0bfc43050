using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What a firewall does with a caller whose address nobody knows: it is one of many.</summary>
internal static class Guess
{
    /// <summary>Refusals, null for none; when it is not known whether, what may stand in the way.</summary>
    public static List<(Reason? Refusal, bool Unknown)> Rulings(
        Estate estate, ServiceTarget? asked, Caller caller)
    {
        if (asked is null)
        {
            return [(null, false)];
        }

        List<Reason?> refusals = caller.Address is not null
            ? [Doorkeeper.Refuses(estate, asked, caller)]
            : [.. Places(asked, caller).Select(point => Doorkeeper.Refuses(estate, asked, caller with { Address = point }))];
        bool unknown = refusals.Contains(Reason.UnresolvedReference)
            || refusals.Select(refusal => refusal is null).Distinct().Count() > 1;
        return
        [
            .. refusals.Select(refusal => (refusal == Reason.UnresolvedReference ? null : refusal, unknown)).Distinct(),
        ];
    }

    /// <summary>Azure's own services are in its datacentres; anybody else is anywhere.</summary>
    private static IEnumerable<uint> Places(ServiceTarget asked, Caller caller)
    {
        IEnumerable<Stretch> all = caller.ServiceName is null && caller.Instance is null
            ? [new(0, uint.MaxValue)]
            : Tags.Blocks("AzureCloud").Select(Stretch.Of);
        IEnumerable<Stretch> cuts = Tags.Nowhere.Concat(Tags.Reserved).Select(Stretch.Of);
        return Points.Within(all, asked.Service.Ranges.Concat(cuts)).Where(Tags.IsPublic);
    }
}
