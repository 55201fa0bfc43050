using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings.Replacement;

/// <summary>
/// The lists of rules that each service has, and whether a template writes them. Rules of the SQL family are resources
/// of their own, which an incremental deployment leaves alone, and so are those of Data Lake Store.
/// </summary>
internal static class FirewallLists
{
    private const string NetworkAcls = "networkAcls";

    public static RuleFate FateOf(Redeployment redeployment, SimResource resource, SimNetworkRule rule) =>
        redeployment.IsTemplate ? FateIn(redeployment, resource, rule) : RuleFate.Replaced;

    /// <summary>Whether the firewall as a whole is left out: its default action too.</summary>
    public static bool LeavesOutDefaultAction(Redeployment redeployment, SimResource resource) =>
        HasNetworkAcls(resource.Type)
        && redeployment.WrittenOf(resource.Id) is { } written
        && !written.Gives(NetworkAcls);

    private static RuleFate FateIn(Redeployment redeployment, SimResource resource, SimNetworkRule rule) =>
        resource.Type switch
        {
            // Rules that are left out of the ACLs go with the old ones, as in
            // https://github.com/Azure/bicep-ptn-aiml-landing-zone/issues/160.
            _ when HasNetworkAcls(resource.Type) => FateOf(redeployment.WrittenOf(resource.Id), NetworkAcls),
            ResourceType.CosmosDbAccount => FateOf(redeployment.WrittenOf(resource.Id), CosmosLists(rule.Kind)),
            ResourceType.ServiceBusNamespace or ResourceType.EventHubsNamespace =>
                redeployment.WrittenOf($"{resource.Id}/networkRuleSets/default") is null
                    ? RuleFate.Kept
                    : RuleFate.Replaced,
            ResourceType.WebApp => WritesRestrictions(redeployment, resource, rule) ? RuleFate.Replaced : RuleFate.Kept,
            _ => RuleFate.Kept,
        };

    private static bool HasNetworkAcls(ResourceType type) => type
        is ResourceType.StorageAccount or ResourceType.KeyVault or ResourceType.CognitiveServicesAccount;

    private static RuleFate FateOf(WrittenResource? written, params string[] lists) => written switch
    {
        null => RuleFate.Kept,
        _ when written.Gives(lists) => RuleFate.Replaced,
        _ => RuleFate.LeftOut,
    };

    // Before API version 2020-04-01 the IP rules were one text.
    private static string[] CosmosLists(NetworkRuleKind kind) => kind switch
    {
        NetworkRuleKind.VirtualNetwork => ["virtualNetworkRules"],
        NetworkRuleKind.IPRange => ["ipRules", "ipRangeFilter"],
        _ => ["networkAclBypassResourceIds"],
    };

    /// <summary>The restrictions stand in the site, or in its configuration beside it.</summary>
    private static bool WritesRestrictions(Redeployment redeployment, SimResource site, SimNetworkRule rule)
    {
        string list = rule.Scm ? "scmIpSecurityRestrictions" : "ipSecurityRestrictions";
        return redeployment.WrittenOf(site.Id)?.Gives($"siteConfig.{list}") == true
            || redeployment.WrittenOf($"{site.Id}/config/web")?.Gives(list) == true;
    }
}
