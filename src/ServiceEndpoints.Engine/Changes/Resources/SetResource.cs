using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Changes the SKU or the public address of a resource.</summary>
public sealed record SetResource(string ResourceId) : Change
{
    public Edit<string> Sku { get; init; }

    /// <summary>Null makes the address unknown: then it may be any of the service's in the region.</summary>
    public Edit<string?> PublicIPAddress { get; init; }

    /// <summary>Null leaves it as it is.</summary>
    public RuleAction? DefaultAction { get; init; }

    public override string Action => "Change resource";

    public override string Target => ArmId.NameOf(ResourceId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => DefaultAction is null
        ? [FirewallRequest.OfResource(topology, ResourceId)]
        : [FirewallRequest.OfResource(topology, ResourceId), FirewallRequest.OfSwitches(topology, ResourceId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.Resources, ResourceId)
        .Then(resource => Apply(topology, resource));

    private Result<Changed> Apply(SimTopology topology, SimResource resource)
    {
        Refusal? refusal = AddressTextRule.Read(PublicIPAddress.Or(null), out IPv4Address? address);
        SimResource changed = resource with
        {
            Sku = Sku.IsGiven ? Sku.Or(string.Empty) : resource.Sku,
            PublicIPAddress = PublicIPAddress.IsGiven ? address : resource.PublicIPAddress,
            Firewall = resource.Firewall with { DefaultAction = DefaultAction ?? resource.Firewall.DefaultAction },
        };
        refusal ??= JudgeAddress(topology, changed)
            ?? (Sku.IsGiven ? FirewallFeatureRule.JudgeSku(resource) ?? JudgeRules(changed) : null)
            ?? (DefaultAction is null ? null : FirewallFeatureRule.JudgeDefaultAction(resource));
        return refusal is not null
            ? refusal
            : new Changed(changed == resource ? topology : topology.With(changed), changed);
    }

    private Refusal? JudgeAddress(SimTopology topology, SimResource resource) =>
        PublicIPAddress.IsGiven && resource.PublicIPAddress is { } address
            ? PublicAddressRule.Judge(topology, [address], resource.Id)
            : null;

    private static Refusal? JudgeRules(SimResource resource)
    {
        bool Has(NetworkRuleKind kind) => resource.Firewall.NetworkRules.Any(rule => rule.Kind == kind);
        return (Has(NetworkRuleKind.VirtualNetwork) ? VNetRuleSkuRule.Judge(resource) : null)
            ?? (Has(NetworkRuleKind.IPRange) ? IPRuleSkuRule.Judge(resource) : null);
    }
}
