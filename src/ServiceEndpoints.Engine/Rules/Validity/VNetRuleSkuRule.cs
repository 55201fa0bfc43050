using System;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Some tiers take no virtual network rules.</summary>
public sealed class VNetRuleSkuRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly VNetRuleSkuRule Instance = new();

    private VNetRuleSkuRule()
        : base(
            "SE1508",
            "VNet rules need a tier that has them",
            "Service Bus takes virtual network rules in Premium only, Event Hubs in all tiers but Basic, "
            + "PostgreSQL, MySQL and MariaDB servers in General Purpose and Memory Optimized.",
            "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-service-endpoints")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part) =>
        part.Kind == NetworkRuleKind.VirtualNetwork ? Judge(whole) : null;

    /// <summary>Null where the tier takes VNet rules, or is not known.</summary>
    public static Refusal? Judge(SimResource resource)
    {
        ValueList<string> without = FirewallCatalogue.Of(resource.Type).TiersWithoutVNetRules;
        if (resource.Sku is not { } sku || !without.Any(tier => IsOf(tier, sku)))
        {
            return null;
        }

        return new(
            ErrorId.SkuNotSupported,
            $"'{resource}' is a {resource.Type} of SKU {sku}, which takes no virtual network rules.",
            resource.Name);
    }

    // Servers are sold as B_Gen5_1, GP_Gen5_2, MO_Gen5_4: tier, generation, cores.
    private static bool IsOf(string tier, string sku) =>
        ArmId.Same(tier, sku) || (tier == "Basic" && sku.StartsWith("B_", StringComparison.OrdinalIgnoreCase));
}
