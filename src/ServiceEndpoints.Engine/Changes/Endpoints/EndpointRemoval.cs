using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Endpoints;

/// <summary>What becomes of a subnet, and of the rules that name it, once one of its endpoints is gone.</summary>
internal static class EndpointRemoval
{
    public static SimTopology Apply(SimTopology topology, SimSubnet subnet, SimServiceEndpoint endpoint)
    {
        SimSubnet changed = subnet with
        {
            ServiceEndpoints = subnet.ServiceEndpoints.RemoveAll(other => ArmId.Same(other.Service, endpoint.Service)),
        };
        return Secured(topology, subnet, endpoint.Service)
            .Aggregate(topology, (current, resource) => current.With(Marked(topology, resource, subnet)))
            .With(changed);
    }

    /// <summary>
    /// The topology after its word about rules whose endpoint was away: the ones that this happened to before take the
    /// new word as well.
    /// </summary>
    public static SimTopology Reviewed(SimTopology topology)
    {
        bool stale = topology.RuleAfterReenable == RuleAfterReenable.Stale;
        return topology.Resources
            .Where(resource => resource.Firewall.NetworkRules.Any(rule => Differs(rule, stale)))
            .Aggregate(topology, (current, resource) => current.With(WithRules(
                resource, rule => Differs(rule, stale), rule => rule with { Stale = stale })));
    }

    /// <summary>The resources behind the endpoint that have a rule for the subnet.</summary>
    public static IReadOnlyList<SimResource> Secured(SimTopology topology, SimSubnet subnet, string service) =>
    [
        .. topology.Resources.Where(resource => ServiceCatalogue.EndpointsFor(resource.Type).Contains(service)
            && resource.Firewall.NetworkRules.Any(rule => Names(rule, subnet))),
    ];

    private static bool Names(SimNetworkRule rule, SimSubnet subnet) =>
        rule.Kind == NetworkRuleKind.VirtualNetwork
        && rule.State != NetworkRuleState.NetworkSourceDeleted
        && ArmId.Same(rule.Value, subnet.Id);

    private static bool Differs(SimNetworkRule rule, bool stale) => rule.Interrupted && rule.Stale != stale;

    private static SimResource Marked(SimTopology topology, SimResource resource, SimSubnet subnet)
    {
        bool stale = topology.RuleAfterReenable == RuleAfterReenable.Stale;
        return WithRules(
            resource, rule => Names(rule, subnet), rule => rule with { Interrupted = true, Stale = stale });
    }

    private static SimResource WithRules(
        SimResource resource, Func<SimNetworkRule, bool> which, Func<SimNetworkRule, SimNetworkRule> made) =>
        resource with
        {
            Firewall = resource.Firewall with
            {
                NetworkRules = resource.Firewall.NetworkRules.Replace(which, made),
            },
        };
}
