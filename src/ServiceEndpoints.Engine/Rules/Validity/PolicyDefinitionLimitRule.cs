using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A definition has a limit of resources.</summary>
public sealed class PolicyDefinitionLimitRule : PolicyDefinitionRule
{
    public static readonly PolicyDefinitionLimitRule Instance = new();

    private PolicyDefinitionLimitRule()
        : base(
            "SE1565",
            "Resources of a definition",
            "A policy definition lists no more resources than its limit.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override Refusal? Judge(
        SimTopology topology, SimServiceEndpointPolicy whole, SimServiceEndpointPolicyDefinition part) =>
        LimitRule.Judge(
            topology, ServiceLimits.ServiceEndpointPolicyResources, part.ServiceResource.Count, part.ToString());
}
