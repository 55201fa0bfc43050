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
            : [
                .. from point in Places(asked, caller)
                   select Doorkeeper.Refuses(estate, asked, caller with { Address = point }),
            ];
        bool unknown = refusals.Contains(Reason.UnresolvedReference)
            || refusals.Select(refusal => refusal is null).Distinct().Count() > 1;
        return
        [
            .. refusals.Select(refusal => (refusal == Reason.UnresolvedReference ? null : refusal, unknown)).Distinct(),
        ];
    }

    /// <summary>One of these is true: where they differ in whether the firewall refuses, it is not known.</summary>
    public static List<Fate> Settle(List<Fate> fates)
    {
        bool agree = fates.Select(IsRefused).Distinct().Count() == 1;
        return agree ? fates : fates.ConvertAll(fate => fate.Then(new() { Unknown = true }) with
        {
            Blockers = fate.Blockers.FindAll(blocker => blocker.Stage != Stage.Resource),
            Possible = fate.Blockers.FindAll(blocker => blocker.Stage == Stage.Resource),
        });
    }

    private static bool IsRefused(Fate fate) => fate.Blockers.Exists(blocker => blocker.Stage == Stage.Resource);

    /// <summary>Azure's own services are in its datacentres; anybody else is anywhere.</summary>
    private static IEnumerable<uint> Places(ServiceTarget asked, Caller caller)
    {
        IEnumerable<Stretch> all = caller.ServiceName is null && caller.Instance is null
            ? Tags.Public
            : Tags.Blocks("AzureCloud").Select(Stretch.Of);
        return Points.Within(all, asked.Service.Ranges);
    }
}
