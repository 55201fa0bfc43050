using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>What becomes of a flow, without sentences: the verdict, and who the resource sees.</summary>
/// <param name="IsShared">Whether it holds for every interface that differs in its private address alone.</param>
internal sealed record FlowFacts(Verdict Verdict, IReadOnlyList<Caller> Callers, bool IsShared)
{
    /// <summary>Who the resource sees, as text.</summary>
    public string Seen => string.Join(", ", Callers.Select(caller => caller.Text).Distinct());

    public static FlowFacts Of(NetworkSources sources, FlowSource source, SimResource resource)
    {
        ReachabilityQuestion question = new(source, new FlowTarget.Resource(resource.Id, null, null));
        Inquiry inquiry = new(sources.Network, question, sources.Of(source));
        if (inquiry.Settled() is { } settled)
        {
            return new(settled.Verdict, [], false);
        }

        IReadOnlyList<Landing> landings = inquiry.Walk(default(SilentTrace));
        bool isShared = inquiry.Source.Node is InterfaceNode { Interface.Unresolved.Count: 0, Machine.Unresolved.Count: 0 } node
            && !EgressSharing.LooksAtPrivateAddress(node, inquiry);
        return new(
            LandingVerdict.Of(landings),
            [
                .. landings
                    .Where(ReachabilityReport.Arrives)
                    .Select(landing => SameRegionAddress.Shown(inquiry, landing, landing.Caller!)),
            ],
            isShared);
    }
}
