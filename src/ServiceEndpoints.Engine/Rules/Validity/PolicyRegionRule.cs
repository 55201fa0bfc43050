using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A policy is where the VNets of its subnets are.</summary>
public sealed class PolicyRegionRule : ValidityRule<SimSubnet>
{
    public static readonly PolicyRegionRule Instance = new();

    private PolicyRegionRule()
        : base(
            "SE1560",
            "A subnet's policies are of its region",
            "A service endpoint policy is attached only to subnets of virtual networks in its own region.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity) => entity.ServiceEndpointPolicyIds
        .Select(topology.ServiceEndpointPolicies.Find)
        .Where(policy => policy is not null && !ArmId.Same(policy.Location, entity.Location))
        .Select(policy => new Refusal(
            ErrorId.ValueInvalid,
            $"The service endpoint policy '{policy}' is in {policy!.Location} and the subnet '{entity}' in "
            + $"{entity.Location}. Make a policy in {entity.Location}.",
            policy.Name))
        .FirstOrDefault();
}
