using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Firewalls.Storage;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Finds the rules of a firewall that match other sources after a change than before it.</summary>
internal static class RuleImpacts
{
    private static readonly AddressRange s_allOfAzure = AddressRange.From(default, default);

    public static IEnumerable<SimRuleImpact> Of(
        NetworkSources before, SimResource resource, SimResource changed, IReadOnlyList<FlowPair> flows)
    {
        foreach (SimNetworkRule rule in resource.Firewall.NetworkRules.Where(IsAsked))
        {
            SimNetworkRule? still = changed.Firewall.NetworkRules.FirstOrDefault(other => AreSame(rule, other));
            FlowPair[] losers = [.. flows.Where(flow => Matches(before.Topology, resource, rule, flow.Before)
                && !Matches(before.Topology, resource, still, flow.After))];
            FlowPair[] winners = [.. flows.Where(flow => !Matches(before.Topology, resource, rule, flow.Before)
                && Matches(before.Topology, resource, still, flow.After))];
            if (losers.Length > 0)
            {
                yield return Row(before, resource, rule, RuleEffect.StopsMatching, losers);
            }

            if (winners.Length > 0)
            {
                yield return Row(before, resource, rule, RuleEffect.BeginsMatching, winners);
            }
        }
    }

    /// <summary>Rules for one database of a server, or for the deployment site of an app, are no matter here.</summary>
    private static bool IsAsked(SimNetworkRule rule) => rule.Database is null && !rule.Scm;

    private static bool AreSame(SimNetworkRule one, SimNetworkRule other) =>
        IsAsked(other) && one.Kind == other.Kind && one.Priority == other.Priority && ArmId.Same(one.Value, other.Value);

    public static bool Matches(SimTopology topology, SimResource resource, SimNetworkRule? rule, FlowFacts flow) =>
        rule is not null && flow.Callers.Any(caller => rule.Kind switch
        {
            NetworkRuleKind.VirtualNetwork => MatchesIdentity(rule, caller),
            NetworkRuleKind.IPRange => MatchesAddress(topology, resource, rule, caller),
            _ => false,
        });

    private static bool MatchesIdentity(SimNetworkRule rule, Caller caller) =>
        caller.Endpoint is { } endpoint
        && RulesMustBeReady.Instance.IsReady(rule)
        && ArmId.Same(rule.Value, endpoint.SubnetId);

    private static bool MatchesAddress(SimTopology topology, SimResource resource, SimNetworkRule rule, Caller caller)
    {
        if (rule.Range is not { } range)
        {
            return false;
        }

        if (range == s_allOfAzure)
        {
            return caller.IsInsideAzure && (caller.Endpoint is null || topology.AllowAzureAdmitsEndpointTraffic);
        }

        return caller.Endpoint is null
            && !IPRulesNeverMatchSameRegionClients.Instance.AppliesTo(resource, caller.Region)
            && caller.Addresses.Overlaps(AddressSet.From(range));
    }

    private static SimRuleImpact Row(
        NetworkSources sources, SimResource resource, SimNetworkRule rule, RuleEffect effect, FlowPair[] flows) => new(
            resource.Name,
            resource.Id,
            rule.Kind,
            rule.ToString(),
            effect,
            flows.SelectMany(flow => flow.Sources)
                .Select(source => sources.Of(source).Name)
                .ToValueList());
}
