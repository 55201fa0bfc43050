using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Names;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Comparison;

/// <summary>Asks both about a flow.</summary>
internal static class FlowComparison
{
    public static Disagreement? Of(Estate estate, SimTopology topology, Ask ask)
    {
        Judgement second = SecondOpinion.On(estate, ask);
        SimReachability first = Engine(topology, ask);
        string? kind = Difference(first, second) ?? DifferenceOfResponse(ask, first, second);
        kind ??= DifferenceOfName(estate, topology, ask);
        if (kind is null && Askers(estate, ask).Any(one => !AnswersAlike(topology, one)))
        {
            kind = "one word and full answer";
        }

        return kind is null ? null : new(kind, ask.ToString(), Text(first), second.ToString());
    }

    public static SimReachability Engine(SimTopology topology, Ask ask) =>
        ReachabilityAnswerer.Answer(topology, Question(ask));

    /// <summary>A client outside of the VNets resolves names as everywhere.</summary>
    private static string? DifferenceOfName(Estate estate, SimTopology topology, Ask ask)
    {
        Net? client = ask.Origin switch
        {
            CardOrigin origin => origin.Card.Sub.Net,
            SubOrigin origin => origin.Sub.Net,
            _ => null,
        };
        if (client is null || ask.Target is not ServiceTarget target)
        {
            return null;
        }

        SimDnsRecord last = DnsResolution.Of(
            topology,
            topology.Resources.Find(Ids.Of(target.Service))!,
            target.PartAt(ask.Port).Name,
            target.Secondary ? SecondaryName(target) : null,
            topology.VNets.Find(Ids.Of(client)))[^1];
        uint? address = SecondOpinion.AddressOf(estate, target, ask.Port, client);
        string text = address is { } one ? Cidr.Text(one) : "";
        return $"{last.IPAddress}" == text ? null : $"name {last.IPAddress} / {text}";
    }

    /// <summary>The asker and its neighbours, whose answers in one word the engine may know already.</summary>
    private static IEnumerable<Ask> Askers(Estate estate, Ask ask) => ask.Origin is CardOrigin { Card: var card }
        ? estate.Cards.Where(other => other.Sub == card.Sub)
            .Select(other => ask with { Origin = new CardOrigin(other) }).Append(ask)
        : [ask];

    private static bool AnswersAlike(SimTopology topology, Ask ask) =>
        ReachabilityAnswerer.IsReachable(topology, Question(ask)) == Engine(topology, ask).Reachable;

    private static ReachabilityQuestion Question(Ask ask) =>
        new(Source(ask.Origin), Target(ask.Target), ask.Port, ask.Protocol, ask.Plane);

    private static string? Difference(SimReachability first, Judgement second)
    {
        if (first.Verdict != second.Verdict)
        {
            return $"verdict {first.Verdict} [{Reasons(first)}] / {second.Verdict} [{Reasons(second)}]";
        }

        if (first.Verdict == Verdict.Unknown)
        {
            return null;
        }

        if (second.Settled is not null)
        {
            return first.Reason == second.Reason && first.Blockers.Count == 0 ? null : $"reason {first.Reason}";
        }

        if (first.Reason != second.Reason || Reasons(first) != Reasons(second))
        {
            return $"reasons {first.Reason} [{Reasons(first)}] / {second.Reason} [{Reasons(second)}]";
        }

        if (second.Hops is [var hop] && first.NextHopType != hop)
        {
            return $"next hop {first.NextHopType} / {hop}";
        }

        // Which of several connections tells the source, where one of them is in doubt, is not worth agreeing on.
        if (second.Fates.Exists(fate => fate.Unknown))
        {
            return null;
        }

        if (second.Kinds is [var kind] && first.SourceAddressKind != kind)
        {
            return $"source kind {first.SourceAddressKind} / {kind}";
        }

        if (second.Endpoints is [var endpoint] && first.Endpoint?.Service != endpoint)
        {
            return $"endpoint {first.Endpoint?.Service} / {endpoint}";
        }

        return Saw(first.SourceAddressSet, second) ? null : "source address";
    }

    /// <summary>Of several refusals one is told.</summary>
    private static string? DifferenceOfResponse(Ask ask, SimReachability first, Judgement second)
    {
        string? told = first.Response is { } response ? $"{response.StatusCode} {response.ErrorCode}".Trim() : null;
        bool shows = second.Verdict is Verdict.Blocked or Verdict.PartlyReachable;
        List<string?> replies = shows
            ? [.. second.Fates.Where(fate => fate.Blockers.Count > 0).Select(fate => Reply.Of(ask, fate)).Distinct()]
            : [null];
        return replies.Contains(told) ? null : $"response {told} / {string.Join(" or ", replies)}";
    }

    /// <summary>
    /// Single addresses stand for the sources; the NAT addresses of a site, and those of Azure's services, may be
    /// unknown.
    /// </summary>
    private static bool Saw(AddressSet set, Judgement second)
    {
        bool inside = second.Seen.All(stretch => set.Contains(Translation.Address(stretch.First))
            && set.Contains(Translation.Address(stretch.Last)));
        bool mayBeUnknown = second.Kinds.Contains(SourceAddressKind.OnPremisesNat)
            || second.Kinds.Contains(SourceAddressKind.None);
        return inside && (second.Seen.Count > 0 || set.IsEmpty || mayBeUnknown);
    }

    private static string Reasons(Judgement judgement) => string.Join(" ", judgement.Reasons);

    private static string Reasons(SimReachability answer) =>
        string.Join(" ", answer.Blockers.Select(blocker => blocker.Reason).Distinct());

    private static string Text(SimReachability answer) =>
        $"{answer.Verdict} [{Reasons(answer)}] hop {answer.NextHopType} kind {answer.SourceAddressKind} seen "
        + $"{answer.SourceAddress} {string.Join(" ", answer.SourceAddressSet.Ranges.Take(6))} by {answer.Endpoint}"
        + string.Concat(answer.Blockers.Select(blocker => $"\n    blocker {blocker}"))
        + string.Concat(answer.Steps.Select(step => $"\n    {step}"))
        + string.Concat(answer.Cells.Take(8).Select(cell => $"\n    cell {cell} {cell.AddressSet} {cell.PortSet}"));

    private static FlowSource Source(Origin origin) => origin switch
    {
        CardOrigin { Card.Machine: { Managed: not null } managed } => new FlowSource.ManagedService(Ids.Of(managed)),
        CardOrigin card => new FlowSource.Interface(Ids.Of(card.Card.Machine), Ids.Of(card.Card)),
        SubOrigin sub => new FlowSource.Subnet(Ids.Of(sub.Sub)),
        SiteOrigin site => new FlowSource.OnPremises(Ids.Of(site.Site)),
        AddressOrigin address => new FlowSource.PublicAddress(Translation.Address(address.Address)),
        AzureOrigin azure => new FlowSource.AzureService(azure.Name),
        InstanceOrigin instance => new FlowSource.ResourceInstance(instance.Id),
        InternetOrigin => new FlowSource.Internet(),
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    private static string SecondaryName(ServiceTarget target) =>
        $"{target.Service.Name}-secondary.{target.PartAt(null).Suffix}";

    private static FlowTarget Target(Target target) => target switch
    {
        ServiceTarget service => new FlowTarget.Resource(
            Ids.Of(service.Service), service.Named?.Name, service.Secondary ? SecondaryName(service) : null)
        {
            Database = service.Database,
        },
        CardTarget { Card.Machine: { Managed: not null } managed } => new FlowTarget.ManagedService(Ids.Of(managed)),
        CardTarget card => new FlowTarget.Interface(Ids.Of(card.Card.Machine), Ids.Of(card.Card)),
        IPv6Target => new FlowTarget.IPv6Address(IPv6Target.Text),
        AddressTarget address => new FlowTarget.Address(Translation.Address(address.Address)),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };
}
