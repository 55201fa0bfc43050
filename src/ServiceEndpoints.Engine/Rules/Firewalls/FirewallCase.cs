using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Lifetime;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>A caller before the firewall of one resource, and what the firewall's rules say about it.</summary>
public sealed record FirewallCase(SimTopology Topology, SimResource Resource, Caller Caller)
{
    /// <summary>The part of the resource that is asked for, such as <c>scm</c>; null is the main one.</summary>
    public string? SubService { get; init; }

    /// <summary>The database of the server that is asked for; null is none in particular.</summary>
    public string? Database { get; init; }

    /// <summary>The rules that count for what is asked: all of them, unless the model narrows them.</summary>
    public ValueList<SimNetworkRule> Rules { get; init; } = Resource.Firewall.NetworkRules;

    public SimFirewall Firewall => Resource.Firewall;

    /// <summary>The endpoint names that lead to this type of resource.</summary>
    public IReadOnlyList<string> Services => ServiceCatalogue.EndpointsFor(Resource.Type);

    public IEnumerable<SimNetworkRule> RulesOf(NetworkRuleKind kind) => Rules.Where(rule => rule.Kind == kind);

    /// <summary>The VNet rules that name the subnet, unless it is of another tenant that they do not reach.</summary>
    public IEnumerable<SimNetworkRule> RulesNaming(SimSubnet? subnet) => AllNaming(subnet).Where(StaysInTenant);

    /// <summary>The rules that name the caller and cannot match because it is of another tenant.</summary>
    public IEnumerable<SimNetworkRule> RulesAcrossTenants() => Caller.Subnets
        .SelectMany(AllNaming)
        .Concat(RulesOf(NetworkRuleKind.ResourceInstance).Where(rule => ArmId.Same(rule.Value, Caller.Name)))
        .Where(rule => !StaysInTenant(rule));

    public bool StaysInTenant(SimNetworkRule rule) => RulesStayInTheirTenant.Instance.Admits(Topology, Resource, rule);

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

    /// <summary>A property of which nothing could be read; null when at least something was.</summary>
    public UnresolvedValue? UnreadWhole(string property) =>
        Resource.Unresolved.FirstOrDefault(value => ArmId.Same(value.Property, property));

    private IEnumerable<SimNetworkRule> AllNaming(SimSubnet? subnet) => subnet is null
        ? []
        : RulesOf(NetworkRuleKind.VirtualNetwork).Where(rule => ArmId.Same(rule.Value, subnet.Id));
}
