using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subnet and a VNet have limits of policies.</summary>
public sealed class SubnetPolicyLimitRule : ValidityRule<SimSubnet>
{
    public static readonly SubnetPolicyLimitRule Instance = new();

    private SubnetPolicyLimitRule()
        : base(
            "SE1563",
            "Policies of a subnet and of a VNet",
            "A subnet, and all subnets of a VNet together, have no more service endpoint policies than their limits.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity)
    {
        int own = entity.ServiceEndpointPolicyIds.Count;
        if (own == 0)
        {
            return null;
        }

        int together = topology.Subnets.PartsOf(entity.VNetId)
            .Where(other => !ArmId.Same(other.Id, entity.Id))
            .SelectMany(other => other.ServiceEndpointPolicyIds)
            .Concat(entity.ServiceEndpointPolicyIds)
            .Distinct(ArmId.Comparer)
            .Count();
        return LimitRule.Judge(topology, ServiceLimits.ServiceEndpointPoliciesPerSubnet, own, entity.ToString())
            ?? LimitRule.Judge(topology, ServiceLimits.ServiceEndpointPoliciesPerVNet, together, entity.VNetName);
    }
}
