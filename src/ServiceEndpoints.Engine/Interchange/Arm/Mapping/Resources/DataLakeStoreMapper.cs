using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.datalakestore/accounts</summary>
internal sealed class DataLakeStoreMapper : ServiceResourceMapper
{
    // The address that stands for every address of Azure in firewalls with a first and a last address.
    private const string AllOfAzure = "0.0.0.0";

    protected override ResourceType ResourceType => ResourceType.DataLakeStoreGen1;

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "accountId", "creationTime", "currentTier", "defaultGroup", "encryptionConfig", "encryptionProvisioningState",
        "encryptionState", "endpoint", "lastModifiedTime", "newTier", "state", "trustedIdProviderState",
        "trustedIdProviders",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion)
    {
        PropertyReader properties = reader.Properties;
        bool isOn = properties.Choice<Switch>("firewallState") == Switch.Enabled;
        List<SimNetworkRule?> rules = [.. Rules(reader)];
        if (properties.Choice<Switch>("firewallAllowAzureIps") == Switch.Enabled)
        {
            rules.Add(FirewallRules.Address(
                reader.Notes, "firewallAllowAzureIps", reader.Id, AllOfAzure, reader.Place));
        }

        return new()
        {
            DefaultAction = isOn ? RuleAction.Deny : RuleAction.Allow,
            NetworkRules = rules.OfType<SimNetworkRule>().ToValueList(),
        };
    }

    protected override string? Sku(EntityReader reader) => null;

    private static IEnumerable<SimNetworkRule?> Rules(EntityReader reader)
    {
        foreach (PropertyReader rule in Inner(reader.Properties, "virtualNetworkRules"))
        {
            yield return FirewallRules.VNet(rule, reader.Id, "subnetId", NetworkRuleState.Succeeded);
        }

        foreach (PropertyReader rule in Inner(reader.Properties, "firewallRules"))
        {
            yield return StartEndRule.Read(rule, "firewallRules", reader.Id);
        }
    }

    private static IEnumerable<PropertyReader> Inner(PropertyReader properties, string name)
    {
        foreach (PropertyReader outer in properties.Objects(name))
        {
            outer.Ignore("id", "name", "type");
            if (outer.Object("properties") is { } inner)
            {
                yield return inner;
            }
        }
    }

    private enum Switch
    {
        Disabled,
        Enabled,
    }
}
