using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export.Resources;

/// <summary>
/// Writes web apps with their access restrictions and their integration. The plan that they run in is a parameter.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.web/sites
/// </summary>
internal static class WebSiteExport
{
    public static void Write(FirewallExport firewall)
    {
        if (firewall.Resource.Sku is not null)
        {
            firewall.Estate.Omit(
                firewall.Resource, nameof(SimResource.Sku), "The plan of an app has it, and which that is, is a parameter.");
        }

        SimManagedService? app = ManagedServiceExport.IntegrationOf(firewall.Resource, firewall.Estate.Topology);
        SimFirewall set = firewall.Firewall;
        firewall.Add(
            null,
            null,
            Written.Object(
                ("serverFarmId", firewall.Estate.Parameters.Text(
                    "appServicePlanId", null, "The id of the App Service plan that all apps run in.")),
                ("publicNetworkAccess", firewall.PublicNetworkAccess),
                ("virtualNetworkSubnetId", app is null ? null : firewall.Id(app.SubnetId)),
                ("vnetRouteAllEnabled", app is null ? null : app.RouteAll),
                ("siteConfig", Written.Object(
                    ("ipSecurityRestrictionsDefaultAction", set.DefaultAction?.ToString()),
                    ("ipSecurityRestrictions", Restrictions(firewall, isScm: false)),
                    ("scmIpSecurityRestrictionsDefaultAction", set.ScmDefaultAction?.ToString()),
                    ("scmIpSecurityRestrictionsUseMain", set.ScmUsesMainRules ? true : null),
                    ("scmIpSecurityRestrictions", Restrictions(firewall, isScm: true))))),
            app?.SubnetId);
    }

    private static JsonArray? Restrictions(FirewallExport firewall, bool isScm) => Written.Some(firewall.Rules
        .Where(rule => rule.Scm == isScm)
        .Select(rule => Restriction(rule, firewall)));

    private static JsonObject Restriction(SimNetworkRule rule, FirewallExport firewall)
    {
        if (rule.Priority is null)
        {
            firewall.Estate.Assume(
                firewall.Resource, nameof(SimFirewall.NetworkRules), $"The rule {rule} comes after those with a priority.");
        }

        bool isSubnet = rule.Kind == NetworkRuleKind.VirtualNetwork;
        bool isTag = !isSubnet && rule.Range is null && !rule.Value.Contains(':', System.StringComparison.Ordinal);
        return Written.Object(
            ("name", rule.Name is null ? null : Written.Text(rule.Name)),
            ("priority", rule.Priority),
            ("action", rule.Action.ToString()),
            ("ipAddress", isSubnet ? null : Written.Text(rule.Value)),
            ("tag", isTag ? "ServiceTag" : null),
            ("vnetSubnetResourceId", isSubnet ? firewall.Id(rule.Value) : null));
    }
}
