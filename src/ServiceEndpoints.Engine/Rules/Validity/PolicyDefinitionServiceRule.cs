using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Policies filter traffic to Azure Storage only.</summary>
public sealed class PolicyDefinitionServiceRule : PolicyDefinitionRule
{
    public static readonly PolicyDefinitionServiceRule Instance = new();

    internal const string Storage = "Microsoft.Storage";

    private PolicyDefinitionServiceRule()
        : base(
            "SE1569",
            "Policies are for Azure Storage",
            "A policy definition is for Microsoft.Storage, or, when it lists aliases, for Global.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override Refusal? Judge(
        SimTopology topology, SimServiceEndpointPolicy whole, SimServiceEndpointPolicyDefinition part) =>
        part.IsGlobal || ArmId.Same(part.Service, Storage)
            ? null
            : new Refusal(
                ErrorId.ValueInvalid,
                $"A policy definition is for Microsoft.Storage or Global, not for '{part.Service}': service endpoint policies "
                + "filter traffic to Azure Storage only.",
                part.Service);
}
