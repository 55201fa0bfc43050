using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Removes every rule of a resource that names one source.</summary>
/// <param name="ResourceId">The resource.</param>
/// <param name="Kind">Kind of source.</param>
/// <param name="Value">Subnet id, addresses in any form, or resource id.</param>
public sealed record RemoveNetworkRule(string ResourceId, NetworkRuleKind Kind, string Value) : Change
{
    /// <summary>Only the rule of this priority, where rules have one.</summary>
    public int? Priority { get; init; }

    /// <summary>The rule of the deployment site instead of the app's.</summary>
    public bool Scm { get; init; }

    /// <summary>The rule of this database instead of the server's.</summary>
    public string? Database { get; init; }

    /// <summary>Removes just this rule.</summary>
    public static RemoveNetworkRule Of(SimNetworkRule rule) =>
        new(rule.ResourceId, rule.Kind, rule.Value)
        {
            Priority = rule.Priority,
            Scm = rule.Scm,
            Database = rule.Database,
        };

    public override string Action => $"Remove network rule {Text}";

    public override string Target => ArmId.NameOf(ResourceId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [FirewallRequest.OfRemoval(topology, ResourceId, Kind, Value)];

    private string Text => Kind == NetworkRuleKind.VirtualNetwork ? ArmId.PathOf(Value) : Value;

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.Resources, ResourceId)
        .Then(resource => Apply(topology, resource));

    private Result<Changed> Apply(SimTopology topology, SimResource resource)
    {
        SimNetworkRule wanted = new()
        {
            ResourceId = resource.Id,
            Kind = Kind,
            Value = Value,
            Range = Kind == NetworkRuleKind.IPRange && AddressRange.TryParse(Value, out AddressRange range, out _)
                ? range
                : null,
            Scm = Scm,
            Database = Database,
        };
        ValueList<SimNetworkRule> rest = resource.Firewall.NetworkRules.RemoveAll(rule =>
            NetworkRuleUniqueRule.SameSources(rule, wanted) && (Priority is null || rule.Priority == Priority));
        if (rest.Count == resource.Firewall.NetworkRules.Count)
        {
            return new Refusal(
                ErrorId.NetworkRuleNotFound,
                $"'{resource}' has no such rule for {Text}. Get-SimNetworkRule {resource} lists the rules that it has.",
                Text);
        }

        SimResource changed = resource with { Firewall = resource.Firewall with { NetworkRules = rest } };
        return RulesNeedPublicAccessRule.Judge(resource) is { } refusal
            ? refusal
            : new Changed(topology.With(changed), FirewallCatalogue.Describe(changed));
    }
}
