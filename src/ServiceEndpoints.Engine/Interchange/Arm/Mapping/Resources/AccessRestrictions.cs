using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>
/// The access restrictions of App Service, an ordered list for the app and one for its deployment site.
/// Source: https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions
/// </summary>
internal static class AccessRestrictions
{
    private const string Main = "ipSecurityRestrictions";
    private const string Deployment = "scmIpSecurityRestrictions";

    private const string Subnet = "vnetSubnetResourceId";
    private const string Address = "ipAddress";

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
            ScmDefaultAction = configuration.Choice<RuleAction>("scmIpSecurityRestrictionsDefaultAction")
                ?? firewall.ScmDefaultAction,
            ScmUsesMainRules = configuration.Flag("scmIpSecurityRestrictionsUseMain") ?? firewall.ScmUsesMainRules,
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
            rules.AddRange(Rules(rule, configuration.PathOf(name), resourceId, ConditionOf(rule)));
        }

        return rules;
    }

    /// <summary>A rule with several sources is as many rules of one priority.</summary>
    private static List<SimNetworkRule> Rules(
        PropertyReader rule, string property, string resourceId, string? condition)
    {
        rule.Ignore("description", "subnetTrafficTag", "tag", "vnetTrafficTag");
        RuleAction action = rule.Choice<RuleAction>("action") ?? RuleAction.Allow;
        int priority = rule.Number("priority") ?? LastPriority;
        string? name = rule.Text("name");
        string? address = rule.Text(Address);
        List<SimNetworkRule?> read = rule.Says(Subnet)
            ? [FirewallRules.VNet(rule, resourceId, Subnet, NetworkRuleState.Succeeded)]
            : [.. Sources(address).Select(source => Source(rule, property, resourceId, source))];
        if (!rule.Says(Subnet) && !rule.Says(Address))
        {
            rule.Notes.Invalid(
                ErrorId.ValueInvalid, property, "", "The rule names neither a subnet nor addresses.", rule.Place);
        }

        return read.OfType<SimNetworkRule>()
            .Select(one => one with { Action = action, Priority = priority, Name = name, Condition = condition })
            .ToList();
    }

    private static string[] Sources(string? text) =>
        (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>IPv6 blocks and service tags are kept by their text.</summary>
    private static SimNetworkRule? Source(PropertyReader rule, string property, string resourceId, string text) =>
        char.IsAsciiDigit(text[0]) && !text.Contains(':')
            ? FirewallRules.Address(rule.Notes, property, resourceId, text, rule.Place)
            : new() { ResourceId = resourceId, Kind = NetworkRuleKind.IPRange, Value = text };

    /// <summary>The headers that a request must have; what they must be is not kept, and told as not modelled.</summary>
    private static string? ConditionOf(PropertyReader rule)
    {
        const string Headers = "headers";
        string? condition = rule.Find(Headers) switch
        {
            ObjectNode headers => headers.Names.Any() ? $"the header {string.Join(", ", headers.Names)}" : null,
            null => null,
            _ => "headers",
        };
        rule.LeaveUnread(Headers);
        return condition;
    }
}
