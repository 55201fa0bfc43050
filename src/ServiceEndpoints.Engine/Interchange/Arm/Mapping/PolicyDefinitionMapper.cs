using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// https://learn.microsoft.com/azure/templates/microsoft.network/serviceendpointpolicies/serviceendpointpolicydefinitions
/// </summary>
internal sealed class PolicyDefinitionMapper : ResourceMapper
{
    public override string Type => $"{ArmTypes.ServiceEndpointPolicy}/{ArmTypes.ServiceEndpointPolicyDefinitions}";

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        if (estate.Topology.ServiceEndpointPolicies.Find(document.ParentId) is not { } policy)
        {
            estate.SkipOrphan(document);
            return;
        }

        SimServiceEndpointPolicyDefinition definition = PolicyDefinitionReading.Of(EntityReader.Of(document, estate));
        ValueList<SimServiceEndpointPolicyDefinition> others =
            policy.Definitions.RemoveAll(other => ArmId.Same(other.Id, definition.Id));
        estate.Topology = estate.Topology.With(policy with { Definitions = others.Add(definition) });
    }
}
