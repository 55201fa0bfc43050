using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export.Resources;

/// <summary>
/// Writes the services that have their firewall in <c>networkAcls</c>: Storage, Key Vault, Cognitive Services.
/// Sources: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts,
/// https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults,
/// https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts
/// </summary>
internal static class AclResources
{
    private const string None = "None";

    public static void WriteStorage(FirewallExport firewall)
    {
        if (firewall.VNetRules.Any(rule => rule.IgnoreMissingEndpoint))
        {
            firewall.OmitRules("Storage has no word for rules that may lack their endpoint.");
        }

        JsonObject acls = Acls(firewall, ignoresMissing: false);
        if (Written.Some(firewall.InstanceRules.Select(rule => Instance(rule, firewall))) is { } instances)
        {
            acls.Add("resourceAccessRules", instances);
        }

        firewall.Add(
            Written.Object(("name", firewall.Sku("Standard_LRS"))),
            "StorageV2",
            Written.Object(("publicNetworkAccess", firewall.PublicNetworkAccess), ("networkAcls", acls)));
    }

    public static void WriteVault(FirewallExport firewall) => firewall.Add(
        null,
        null,
        Written.Object(
            ("tenantId", "[subscription().tenantId]"),
            ("sku", Written.Object(("family", "A"), ("name", firewall.Sku("standard")))),
            ("enableRbacAuthorization", true),
            ("publicNetworkAccess", firewall.PublicNetworkAccess),
            ("networkAcls", Acls(firewall, ignoresMissing: true))));

    public static void WriteCognitive(FirewallExport firewall)
    {
        string name = firewall.Resource.Fqdn.Length == 0 ? firewall.Resource.Name : firewall.Resource.Fqdn.Split('.')[0];
        bool isOwn = !ArmId.Same(name, firewall.Resource.Location);
        firewall.Estate.Assume(firewall.Resource, "Kind", "It is an account for several services.");
        firewall.Add(
            Written.Object(("name", firewall.Sku("S0"))),
            "CognitiveServices",
            Written.Object(
                ("customSubDomainName", isOwn ? Written.Text(name) : null),
                ("publicNetworkAccess", firewall.PublicNetworkAccess),
                ("networkAcls", Acls(firewall, ignoresMissing: true))));
    }

    private static JsonObject Acls(FirewallExport firewall, bool ignoresMissing)
    {
        string bypass = string.Join(", ", firewall.Firewall.Bypass);
        return Written.Object(
            ("defaultAction", (firewall.Firewall.DefaultAction ?? RuleAction.Allow).ToString()),
            ("bypass", bypass.Length == 0 ? None : bypass),
            ("ipRules", Written.List(firewall.AddressRules.Select(rule => Written.Object(
                ("value", Written.Text(rule.Value)))))),
            ("virtualNetworkRules", Written.List(firewall.VNetRules.Select(rule => Written.Object(
                ("id", firewall.Id(rule.Value)),
                ("ignoreMissingVnetServiceEndpoint",
                    ignoresMissing && rule.IgnoreMissingEndpoint ? true : null))))));
    }

    private static JsonObject Instance(SimNetworkRule rule, FirewallExport firewall) => Written.Object(
        ("tenantId", "[subscription().tenantId]"), ("resourceId", firewall.Id(rule.Value)));
}
