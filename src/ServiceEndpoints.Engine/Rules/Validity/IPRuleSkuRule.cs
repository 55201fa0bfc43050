using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The lowest tier of Event Hubs has no firewall at all.</summary>
public sealed class IPRuleSkuRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly IPRuleSkuRule Instance = new();

    private IPRuleSkuRule()
        : base(
            "SE1553",
            "IP rules need a tier that has them",
            "Event Hubs takes IP rules in all tiers but Basic; Service Bus takes them in every tier.",
            "https://learn.microsoft.com/azure/event-hubs/event-hubs-ip-filtering")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part) =>
        part.Kind == NetworkRuleKind.IPRange ? Judge(whole) : null;

    /// <summary>Null where the tier takes IP rules, or is not known.</summary>
    public static Refusal? Judge(SimResource resource) =>
        resource.Sku is { } sku
        && FirewallCatalogue.Of(resource.Type).TiersWithoutIPRules.Any(tier => ArmId.Same(tier, sku))
            ? new(
                ErrorId.SkuNotSupported,
                $"'{resource}' is a {resource.Type} of SKU {sku}, which takes no IP rules.",
                resource.Name)
            : null;
}
