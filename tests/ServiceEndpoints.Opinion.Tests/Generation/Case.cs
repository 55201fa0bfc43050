using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Comparison;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>An estate and what is asked of it.</summary>
internal sealed record Case(Estate Estate, List<Ask> Flows, List<(Sub Sub, uint Address)> Hops)
{
    public int Questions => Flows.Count + (2 * Hops.Count);

    /// <summary>Whether what a question is about is still there.</summary>
    public bool Holds(int question)
    {
        if (question >= Flows.Count)
        {
            return Estate.Subs.Contains(Hops[(question - Flows.Count) % Hops.Count].Sub);
        }

        Ask ask = Flows[question];
        return ask.Origin switch
        {
            CardOrigin origin => Estate.Cards.Contains(origin.Card),
            SubOrigin origin => Estate.Subs.Contains(origin.Sub),
            SiteOrigin origin => Estate.Sites.Contains(origin.Site),
            _ => true,
        } && ask.Target switch
        {
            CardTarget target => Estate.Cards.Contains(target.Card),
            ServiceTarget target => Estate.Services.Contains(target.Service),
            _ => true,
        };
    }

    /// <summary>The flows first, then as many next hops, then as many tables of effective routes.</summary>
    public Disagreement? Ask(int question, SimTopology topology)
    {
        if (question < Flows.Count)
        {
            return FlowComparison.Of(Estate, topology, Flows[question]);
        }

        (Sub sub, uint address) = Hops[(question - Flows.Count) % Hops.Count];
        return question < Flows.Count + Hops.Count
            ? RouteComparison.OfNextHop(Estate, topology, sub, address)
            : RouteComparison.OfRoutes(Estate, topology, sub);
    }
}
