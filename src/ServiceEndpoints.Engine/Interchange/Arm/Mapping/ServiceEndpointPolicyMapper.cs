using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/serviceendpointpolicies</summary>
internal sealed class ServiceEndpointPolicyMapper : ResourceMapper
{
    public override string Type => ArmTypes.ServiceEndpointPolicy;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore("provisioningState", "resourceGuid", "subnets");
        List<SimServiceEndpointPolicyDefinition> definitions = [];
        foreach (EntityReader part in reader.Parts(
            "serviceEndpointPolicyDefinitions", ArmTypes.ServiceEndpointPolicyDefinitions))
        {
            definitions.Add(PolicyDefinitionReading.Of(part));
        }

        SimServiceEndpointPolicy policy = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            Definitions = definitions.ToValueList(),
        };
        estate.Topology = estate.Topology.With(policy with { Unresolved = reader.Notes.Values });
        estate.Log.Count(Type, document.Id);
    }
}
