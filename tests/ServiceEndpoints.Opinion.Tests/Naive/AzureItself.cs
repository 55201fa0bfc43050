using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>
/// Azure services that act for themselves come from the addresses of their tag; where there is none, nobody knows which
/// address of Azure's it is.
/// </summary>
internal static class AzureItself
{
    public static List<Fate> Fates(Estate estate, ServiceTarget asked, Caller caller)
    {
        caller = caller with { InAzure = true };
        List<(Reason? Refusal, bool Unknown)> rulings = caller.ServiceName is { } name && Tags.IsKnown(name)
            ? [.. OfTag(estate, asked, caller, name)]
            : Guess.Rulings(estate, asked, caller);
        return rulings.ConvertAll(ruling => new Fate
        {
            Blockers = ruling is { Refusal: { } reason, Unknown: false } ? [(Stage.Resource, reason)] : [],
            Possible = ruling is { Refusal: { } possible, Unknown: true } ? [(Stage.Resource, possible)] : [],
            Unknown = ruling.Unknown,
        });
    }

    private static IEnumerable<(Reason? Refusal, bool Unknown)> OfTag(
        Estate estate, ServiceTarget asked, Caller caller, string tag) => Points
        .Within(Tags.Blocks(tag).Select(Stretch.Of), asked.Service.Ranges)
        .SelectMany(address => Guess.Rulings(estate, asked, caller with { Address = address }));
}
