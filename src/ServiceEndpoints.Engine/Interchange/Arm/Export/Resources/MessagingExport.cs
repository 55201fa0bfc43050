using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export.Resources;

/// <summary>
/// Writes namespaces of Service Bus and Event Hubs; the firewall is a part of its own, where it says anything.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.servicebus/namespaces/networkrulesets
/// </summary>
internal static class MessagingExport
{
    public static void Write(FirewallExport firewall)
    {
        // VNet rules need the tier Premium of Service Bus, and Standard is enough for Event Hubs.
        string usual = firewall.Resource.Type == ResourceType.ServiceBusNamespace ? "Premium" : "Standard";
        firewall.Add(
            Written.Object(("name", firewall.Sku(usual))),
            null,
            Written.Object(("publicNetworkAccess", firewall.PublicNetworkAccess)));
        SimFirewall set = firewall.Firewall;
        if (set.DefaultAction != RuleAction.Allow || set.Bypass.Count > 0 || firewall.Rules.Count > 0)
        {
            AddRules(firewall);
        }
    }

    private static void AddRules(FirewallExport firewall) => firewall.AddPart(
        "networkRuleSets",
        "default",
        Written.Object(
            ("defaultAction", (firewall.Firewall.DefaultAction ?? RuleAction.Allow).ToString()),
            ("publicNetworkAccess", firewall.PublicNetworkAccess),
            ("trustedServiceAccessEnabled", firewall.Firewall.Bypass.Count > 0),
            ("ipRules", Written.List(firewall.AddressRules.Select(rule => Written.Object(
                ("ipMask", Written.Text(rule.Value)), ("action", nameof(RuleAction.Allow)))))),
            ("virtualNetworkRules", Written.List(firewall.VNetRules.Select(rule => Written.Object(
                ("subnet", Written.Reference(rule.Value, firewall.Resource.Id)),
                ("ignoreMissingVnetServiceEndpoint", rule.IgnoreMissingEndpoint)))))),
        firewall.VNetRules.Select(rule => rule.Value));
}
