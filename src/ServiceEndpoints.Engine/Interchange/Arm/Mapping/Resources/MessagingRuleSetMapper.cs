using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.eventhub/namespaces/networkrulesets</summary>
internal sealed class MessagingRuleSetMapper : ResourceMapper
{
    /// <summary>
    /// Without a default action older API versions deny and this one and later ones allow.
    /// Source: https://learn.microsoft.com/azure/event-hubs/event-hubs-service-endpoints (read 2026-11-23)
    /// </summary>
    private const string FirstAllowingVersion = "2021-06-01-preview";

    public MessagingRuleSetMapper(ResourceType type) =>
        Type = $"{ServiceCatalogue.ForResourceType(type).ArmType}/networkRuleSets";

    public override string Type { get; }

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        if (estate.Topology.Resources.Find(document.ParentId) is not { } resource)
        {
            estate.SkipOrphan(document);
            return;
        }

        EntityReader reader = EntityReader.Of(document, estate);
        PropertyReader properties = reader.Properties;
        SimFirewall firewall = resource.Firewall with
        {
            DefaultAction = properties.Choice<RuleAction>("defaultAction") ?? Standard(document.ApiVersion),
            Bypass = properties.Flag("trustedServiceAccessEnabled") == true ? ["AzureServices"] : [],
            PublicNetworkAccess = properties.Choice<PublicNetworkAccess>("publicNetworkAccess")
                ?? resource.Firewall.PublicNetworkAccess,
            NetworkRules = Rules(reader, resource.Id),
        };
        estate.Topology = estate.Topology.With(
            (resource with { Firewall = firewall }).WithDoubts("networkRuleSets", reader));
        estate.Log.Count(Type, document.Id);
    }

    private static RuleAction Standard(string apiVersion) =>
        string.CompareOrdinal(apiVersion, FirstAllowingVersion) < 0 ? RuleAction.Deny : RuleAction.Allow;

    private static ValueList<SimNetworkRule> Rules(EntityReader reader, string resourceId)
    {
        List<SimNetworkRule?> rules = [];
        foreach (PropertyReader rule in reader.Properties.Objects("virtualNetworkRules"))
        {
            rules.Add(FirewallRules.VNet(rule, resourceId, "subnet", NetworkRuleState.Succeeded));
        }

        foreach (PropertyReader rule in reader.Properties.Objects("ipRules"))
        {
            rule.Ignore("action");
            rules.Add(FirewallRules.Address(rule, "ipMask", "ipRules", resourceId));
        }

        return rules.OfType<SimNetworkRule>().ToValueList();
    }
}
