using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Policies;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Policies filter what an endpoint carries, so the endpoint must be there.</summary>
public sealed class PolicyEndpointRule : ValidityRule<SimSubnet>
{
    public static readonly PolicyEndpointRule Instance = new();

    private PolicyEndpointRule()
        : base(
            "SE1561",
            "Policies need the Storage endpoint",
            "Service endpoint policies are attached only to subnets that have the endpoint of Azure Storage.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity) =>
        entity.ServiceEndpointPolicyIds.Count == 0 || entity.ServiceEndpoints.Any(PolicyFilter.Concerns)
            ? null
            : new Refusal(
                ErrorId.EndpointPolicyNeedsEndpoint,
                $"The subnet '{entity}' would have no endpoint Microsoft.Storage, which the service endpoint policy "
                + $"'{entity.ServiceEndpointPolicy}' needs. Enable-SimServiceEndpoint {entity} Microsoft.Storage enables it; "
                + $"Set-SimSubnet {entity} -ServiceEndpointPolicy $null detaches the policies.",
                entity.ToString());
}
