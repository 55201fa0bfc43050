using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subscription has a limit of policies.</summary>
public sealed class PolicyLimitRule : ValidityRule<SimServiceEndpointPolicy>
{
    public static readonly PolicyLimitRule Instance = new();

    private PolicyLimitRule()
        : base(
            "SE1564",
            "Policies of a subscription",
            "A subscription has no more service endpoint policies than its limit.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimServiceEndpointPolicy entity)
    {
        int others = topology.ServiceEndpointPolicies.Count(other =>
            ArmId.Same(other.SubscriptionId, entity.SubscriptionId) && !ArmId.Same(other.Id, entity.Id));
        return LimitRule.Judge(topology, ServiceLimits.ServiceEndpointPolicies, others + 1, entity.SubscriptionId);
    }
}
