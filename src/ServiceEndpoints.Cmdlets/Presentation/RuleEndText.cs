using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.SecurityRules;

namespace ServiceEndpoints.Commands;

/// <summary>One end of a security rule: addresses or groups, and ports where not every port is meant.</summary>
public static class RuleEndText
{
    public static string Source(PSObject instance) => instance.BaseObject switch
    {
        SimSecurityRule rule => Text(
            rule.SourceApplicationSecurityGroup, rule.SourceAddressPrefix, rule.SourcePortRange),
        SimEffectiveSecurityRule rule => Text([], rule.SourceAddressPrefix, rule.SourcePortRange),
        _ => "",
    };

    public static string Destination(PSObject instance) => instance.BaseObject switch
    {
        SimSecurityRule rule => Text(
            rule.DestinationApplicationSecurityGroup, rule.DestinationAddressPrefix, rule.DestinationPortRange),
        SimEffectiveSecurityRule rule => Text([], rule.DestinationAddressPrefix, rule.DestinationPortRange),
        _ => "",
    };

    private static string Text(
        IReadOnlyList<string> groups, IReadOnlyList<string> prefixes, IReadOnlyList<string> ports)
    {
        string who = ListText.Of(groups.Count > 0 ? groups : prefixes);
        return ports.Count == 0 || ports.Contains("*") ? who : $"{who} : {ListText.Of(ports)}";
    }
}
