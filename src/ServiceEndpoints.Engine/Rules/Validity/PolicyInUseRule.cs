using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A policy stays as long as a subnet has it.</summary>
public sealed class PolicyInUseRule : DeletionRule<SimServiceEndpointPolicy>
{
    public static readonly PolicyInUseRule Instance = new();

    private PolicyInUseRule()
        : base(
            "SE1566",
            "Policies in use stay",
            "A service endpoint policy can be deleted when it is attached to no subnet.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-portal")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimServiceEndpointPolicy entity) =>
        topology.Subnets.FirstOrDefault(subnet => subnet.ServiceEndpointPolicyIds.Contains(entity.Id, ArmId.Comparer))
            is { } user
            ? new Refusal(
                ErrorId.ServiceEndpointPolicyInUse,
                $"The service endpoint policy '{entity}' is attached to the subnet '{user}'. "
                + $"Set-SimSubnet {user} -ServiceEndpointPolicy $null detaches it.",
                entity.Name)
            : null;
}
