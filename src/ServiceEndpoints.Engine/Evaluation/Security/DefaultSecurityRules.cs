using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>
/// The six rules that every group ends with.
/// Source: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#default-security-rules
/// </summary>
internal static class DefaultSecurityRules
{
    private const string Segment = "defaultSecurityRules";

    public static bool Include(SimSecurityRule rule) =>
        ArmId.Same(rule.Id, ArmId.Child(rule.ParentId, Segment, rule.Name));

    public static IEnumerable<SimSecurityRule> Of(SimNetworkSecurityGroup group)
    {
        yield return Make(group, "AllowVnetInBound", 65000, "VirtualNetwork", "VirtualNetwork");
        yield return Make(group, "AllowAzureLoadBalancerInBound", 65001, "AzureLoadBalancer", "*");
        yield return Make(group, "DenyAllInBound", 65500, "*", "*");
        yield return Make(group, "AllowVnetOutBound", 65000, "VirtualNetwork", "VirtualNetwork");
        yield return Make(group, "AllowInternetOutBound", 65001, "*", "Internet");
        yield return Make(group, "DenyAllOutBound", 65500, "*", "*");
    }

    private static SimSecurityRule Make(
        SimNetworkSecurityGroup group, string name, int priority, string source, string destination) => new()
        {
            Id = ArmId.Child(group.Id, Segment, name),
            Priority = priority,
            Direction = name.EndsWith("InBound", System.StringComparison.Ordinal)
                ? RuleDirection.Inbound
                : RuleDirection.Outbound,
            Access = name.StartsWith("Deny", System.StringComparison.Ordinal) ? RuleAction.Deny : RuleAction.Allow,
            SourceAddressPrefix = [source],
            DestinationAddressPrefix = [destination],
        };
}
