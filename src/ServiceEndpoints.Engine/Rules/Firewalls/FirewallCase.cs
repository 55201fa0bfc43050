using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

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
    public IEnumerable<SimNetworkRule> RulesNaming(SimSubnet? subnet) => AllNaming(subnet).Where(StaysInTenant);

    /// <summary>The rules that name the caller and cannot match because it is of another tenant.</summary>
    public IEnumerable<SimNetworkRule> RulesAcrossTenants() =>
        AllNaming(Caller.Subnet)
            .Concat(AllNaming(Caller.Origin))
            .Concat(RulesOf(NetworkRuleKind.ResourceInstance).Where(rule => ArmId.Same(rule.Value, Caller.Name)))
            .Where(rule => !StaysInTenant(rule));

    public bool StaysInTenant(SimNetworkRule rule) => RulesStayInTheirTenant.Instance.Admits(Topology, Resource, rule);

    public SimServiceEndpoint? EndpointOf(SimSubnet subnet) =>
        Services.Select(subnet.EndpointFor).FirstOrDefault(endpoint => endpoint is not null);

    /// <summary>What of the firewall could not be read; null when all was.</summary>
    public UnresolvedValue? Unread(params string[] properties) =>
        properties.Select(Resource.Unread).FirstOrDefault(value => value is not null);

    private IEnumerable<SimNetworkRule> AllNaming(SimSubnet? subnet) => subnet is null
        ? []
        : RulesOf(NetworkRuleKind.VirtualNetwork).Where(rule => ArmId.Same(rule.Value, subnet.Id));
}
