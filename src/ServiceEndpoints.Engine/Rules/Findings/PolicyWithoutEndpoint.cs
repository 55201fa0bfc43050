using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class PolicyWithoutEndpoint : FindingRule
{
    public static readonly PolicyWithoutEndpoint Instance = new();

    private PolicyWithoutEndpoint()
        : base(
            "SE1630",
            Severity.Warning,
            "An endpoint policy has no endpoint to filter",
            "A service endpoint policy filters what goes over a Storage endpoint of its subnet. Without that "
            + "endpoint it does nothing.",
            "Enable the endpoint with Enable-SimServiceEndpoint {subnet} Microsoft.Storage, or take the "
            + "policy off the subnet.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.Topology.Subnets
        .Where(subnet => subnet.ServiceEndpointPolicyIds.Count > 0 && subnet.Unread("serviceEndpoints") is null)
        .Where(subnet => ServiceFamily.EndpointTo(subnet, ResourceType.StorageAccount) is null)
        .Select(subnet => Found(
            subnet,
            $"{subnet} has the policy {NameList.Of(subnet.ServiceEndpointPolicy)} and no Storage endpoint, so nothing "
            + "is filtered.",
            ("subnet", subnet)));
}
