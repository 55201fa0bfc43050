using System;
using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export.Resources;

/// <summary>
/// Writes accounts of Data Lake Store Gen1.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.datalakestore/accounts
/// </summary>
internal static class DataLakeStoreExport
{
    // The rule that stands for every address of Azure.
    private const string AllOfAzure = "0.0.0.0";

    public static void Write(FirewallExport firewall)
    {
        SimNetworkRule[] addresses = [.. firewall.AddressRules.Where(rule => rule.Value != AllOfAzure)];
        bool takesAzure = firewall.AddressRules.Any(rule => rule.Value == AllOfAzure);
        if (firewall.Firewall.PublicNetworkAccess != PublicNetworkAccess.Enabled)
        {
            firewall.Estate.Omit(
                firewall.Resource, nameof(SimFirewall.PublicNetworkAccess), "Data Lake Store Gen1 has no such switch.");
        }

        firewall.Add(
            null,
            null,
            Written.Object(
                ("firewallState", firewall.Firewall.DefaultAction == RuleAction.Deny ? "Enabled" : "Disabled"),
                ("firewallAllowAzureIps", takesAzure ? "Enabled" : "Disabled"),
                ("firewallRules", Written.List(addresses.Select((rule, index) => Written.Part(
                    firewall.NameOf(rule, FormattableString.Invariant($"addresses-{index + 1}")), Range(rule))))),
                ("virtualNetworkRules", Written.List(firewall.VNetRules.Select((rule, index) => Written.Part(
                    firewall.NameOf(rule, FormattableString.Invariant($"subnet-{index + 1}")),
                    Written.Object(("subnetId", firewall.Id(rule.Value)))))))));
    }

    /// <summary>The first and the last address of a rule.</summary>
    public static JsonObject Range(SimNetworkRule rule) => Written.Object(
        ("startIpAddress", rule.Range?.First.ToString()), ("endIpAddress", rule.Range?.Last.ToString()));
}
