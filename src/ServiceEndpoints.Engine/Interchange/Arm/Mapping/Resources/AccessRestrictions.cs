using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>
/// The access restrictions of App Service, an ordered list for the app and one for its deployment site.
/// Source: https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions
/// </summary>
internal static class AccessRestrictions
{
    private const string Main = "ipSecurityRestrictions";
    private const string Deployment = "scmIpSecurityRestrictions";

    // A rule without a priority comes after all that have one.
    private const int LastPriority = int.MaxValue;

    // What else decides who is let in; all other settings are about how the app runs.
    private static readonly string[] s_deciding =
    [
        Main, Deployment, "ipSecurityRestrictionsDefaultAction", "scmIpSecurityRestrictionsDefaultAction",
        "scmIpSecurityRestrictionsUseMain", "publicNetworkAccess", "vnetName", "vnetRouteAllEnabled",
    ];

    public static SimFirewall Read(PropertyReader configuration, string resourceId, SimFirewall firewall)
    {
        configuration.IgnoreAll();
        foreach (string name in s_deciding)
        {
            configuration.LeaveUnread(name);
        }

        return firewall with
        {
            DefaultAction = configuration.Choice<RuleAction>("ipSecurityRestrictionsDefaultAction")
                ?? firewall.DefaultAction,
            PublicNetworkAccess = configuration.Choice<PublicNetworkAccess>("publicNetworkAccess")
                ?? firewall.PublicNetworkAccess,
            NetworkRules = firewall.NetworkRules
                .Concat(Rules(configuration, Main, resourceId))
                .Concat(Rules(configuration, Deployment, resourceId).Select(rule => rule with { Scm = true }))
                .ToValueList(),
        };
    }

    private static List<SimNetworkRule> Rules(PropertyReader configuration, string name, string resourceId)
    {
        List<SimNetworkRule> rules = [];
        foreach (PropertyReader rule in configuration.Objects(name))
        {
            if (Rule(rule, name, resourceId) is { } read)
            {
                rules.Add(read);
            }
        }

        return rules;
    }

    private static SimNetworkRule? Rule(PropertyReader rule, string property, string resourceId)
    {
        rule.Ignore("description", "subnetTrafficTag", "tag", "vnetTrafficTag");
        RuleAction action = rule.Choice<RuleAction>("action") ?? RuleAction.Allow;
        int priority = rule.Number("priority") ?? LastPriority;
        string? name = rule.Text("name");
        string? address = rule.Text("ipAddress");
        SimNetworkRule? read = rule.Id("vnetSubnetResourceId") is { Length: > 0 } subnet
            ? FirewallRules.VNet(rule, resourceId, subnet, NetworkRuleState.Succeeded)
            : Source(rule, property, resourceId, address);
        return read is null ? null : read with { Action = action, Priority = priority, Name = name };
    }

    private static SimNetworkRule? Source(PropertyReader rule, string property, string resourceId, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        // One rule may have several sources with commas between them, of which the model has no notion.
        if (text.Contains(','))
        {
            UnresolvedNode several = new(text, "A rule of several sources is not modelled.", rule.Place);
            rule.Notes.Unresolved(property, several);
            return null;
        }

        // IPv6 blocks and service tags are kept by their text.
        return char.IsAsciiDigit(text[0]) && !text.Contains(':')
            ? FirewallRules.Address(rule.Notes, property, resourceId, text, rule.Place)
            : new() { ResourceId = resourceId, Kind = NetworkRuleKind.IPRange, Value = text };
    }
}
