using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subscription has a limited number of security groups of either kind in a region.</summary>
public sealed class SecurityGroupLimitRule : Rule
{
    public static readonly SecurityGroupLimitRule Instance = new();

    private SecurityGroupLimitRule()
        : base(
            "SE1539",
            "Security groups per region",
            "A subscription has at most 5000 network security groups and 3000 application security groups in a region.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    /// <param name="topology">The topology without the group.</param>
    /// <param name="group">The group to make.</param>
    public static Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup group) => LimitRule.Judge(
        topology,
        ServiceLimits.NetworkSecurityGroups,
        1 + topology.NetworkSecurityGroups.Count(other =>
            ArmId.Same(other.Location, group.Location) && ArmId.Same(other.SubscriptionId, group.SubscriptionId)),
        group.Location);

    /// <param name="topology">The topology without the group.</param>
    /// <param name="group">The group to make.</param>
    public static Refusal? Judge(SimTopology topology, SimApplicationSecurityGroup group) => LimitRule.Judge(
        topology,
        ServiceLimits.ApplicationSecurityGroups,
        1 + topology.ApplicationSecurityGroups.Count(other =>
            ArmId.Same(other.Location, group.Location) && ArmId.Same(other.SubscriptionId, group.SubscriptionId)),
        group.Location);
}
