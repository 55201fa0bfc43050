using System;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>
/// A rule names a limited number of application security groups. The overview of security groups says one a side,
/// the list of limits says ten; the list is followed.
/// </summary>
public sealed class SecurityRuleGroupLimitRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityRuleGroupLimitRule Instance = new();

    private SecurityRuleGroupLimitRule()
        : base(
            "SE1538",
            "Application security groups per rule",
            "A side of a security rule names at most 10 application security groups.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part) =>
        LimitRule.Judge(
            topology,
            ServiceLimits.ApplicationSecurityGroupsPerRule,
            WidestSide(part),
            part.Name);

    public static int WidestSide(SimSecurityRule rule) =>
        Math.Max(rule.SourceApplicationSecurityGroupIds.Count, rule.DestinationApplicationSecurityGroupIds.Count);
}
