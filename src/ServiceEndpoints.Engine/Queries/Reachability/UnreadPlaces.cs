using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Services;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>
/// Where an address, a region or the way of an app could not be read, every one that may be is followed, and one of them is
/// true: when they fare differently, the answer is not known.
/// </summary>
internal static class UnreadPlaces
{
    public static IReadOnlyList<Landing> Settle(Inquiry inquiry, IReadOnlyList<Landing> landings)
    {
        if (Unread(inquiry) is not { } unread || landings.Select(LandingVerdict.Of).Distinct().Count() < 2)
        {
            return landings;
        }

        Finding doubt = new(
            Stage.NameResolution,
            Reason.UnresolvedReference,
            NamesResolveAsBefore.Instance,
            inquiry.Destination.Name,
            $"Which of several ways the traffic fares hangs on {unread}.")
        {
            IsUnknown = true,
        };
        return [.. landings.Select(landing => landing with { Flight = landing.Flight.With(doubt) })];
    }

    private static UnresolvedValue? Unread(Inquiry inquiry) =>
        (inquiry.Source.Node as ServiceNode)?.UnreadWay
            ?? inquiry.Source.Node?.UnreadAddress
            ?? (inquiry.Destination.Resolved?.Goal as Goal.Machine)?.Target.UnreadAddress
            ?? inquiry.Destination.Resource?.Unread("location");
}
