using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Lifetime;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>A caller before the firewall of one resource, and what the firewall's rules say about it.</summary>
public sealed record FirewallCase(SimTopology Topology, SimResource Resource, Caller Caller)
{
    public SimFirewall Firewall => Resource.Firewall;

    /// <summary>The endpoint names that lead to this type of resource.</summary>
    public IReadOnlyList<string> Services => ServiceCatalogue.EndpointsFor(Resource.Type);

    public IEnumerable<SimNetworkRule> RulesOf(NetworkRuleKind kind) =>
        Firewall.NetworkRules.Where(rule => rule.Kind == kind);

    /// <summary>
    /// The VNet rules that name the subnet whose identity the caller carries, or the one it started in.
    /// </summary>
    public IEnumerable<SimNetworkRule> RulesNaming(SimSubnet? subnet) => subnet is null
        ? []
        : RulesOf(NetworkRuleKind.VirtualNetwork).Where(rule => ArmId.Same(rule.Value, subnet.Id));

    /// <summary>The endpoint in effect by which the subnet reaches the resource; null when it has none.</summary>
    public SimServiceEndpoint? EndpointOf(SimSubnet subnet) =>
        PresentEndpointOf(subnet) is { } endpoint && EndpointsTakeEffectWhenProvisioned.Instance.IsInEffect(endpoint)
            ? endpoint
            : null;

    /// <summary>The same, be it in effect yet or not.</summary>
    public SimServiceEndpoint? PresentEndpointOf(SimSubnet subnet) =>
        Services.Select(subnet.EndpointFor).FirstOrDefault(endpoint => endpoint is not null);

    /// <summary>What of the firewall could not be read; null when all was.</summary>
    public UnresolvedValue? Unread(params string[] properties) =>
        properties.Select(Resource.Unread).FirstOrDefault(value => value is not null);
}
