using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>All rules of a security group together name a limited number of application security groups.</summary>
public sealed class SecurityGroupNamesLimitRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityGroupNamesLimitRule Instance = new();

    private SecurityGroupNamesLimitRule()
        : base(
            "SE1701",
            "Application security groups per network security group",
            "All rules of a network security group together name at most 100 application security groups.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part) =>
        part.SourceApplicationSecurityGroupIds.Count + part.DestinationApplicationSecurityGroupIds.Count == 0
            ? null
            : LimitRule.Judge(
                topology,
                ServiceLimits.ApplicationSecurityGroupsPerNetworkSecurityGroup,
                Names(whole.SecurityRules.Append(part)).Count,
                whole.Name);

    /// <summary>The application security groups that the rules name, each once.</summary>
    public static IReadOnlyCollection<string> Names(IEnumerable<SimSecurityRule> rules) => rules
        .SelectMany(rule => rule.SourceApplicationSecurityGroupIds.Concat(rule.DestinationApplicationSecurityGroupIds))
        .ToHashSet(ArmId.Comparer);
}
