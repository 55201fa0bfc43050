using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Reads a definition of a service endpoint policy, inside of its policy or beside it.</summary>
internal static class PolicyDefinitionReading
{
    private const string FullType = $"{ArmTypes.ServiceEndpointPolicy}/{ArmTypes.ServiceEndpointPolicyDefinitions}";

    public static SimServiceEndpointPolicyDefinition Of(EntityReader reader)
    {
        PropertyReader properties = reader.Properties;
        properties.Ignore("provisioningState");
        List<string> entries = [.. properties.References("serviceResources")];
        SimServiceEndpointPolicyDefinition definition = new()
        {
            Id = reader.Id,
            Service = properties.Text("service") ?? "",
            ServiceResource = entries.Distinct(ArmId.Comparer).ToValueList(),
            Description = properties.Text("description"),
        };
        reader.Estate.Log.Count(FullType, reader.Id);
        return definition with { Unresolved = reader.Notes.Values };
    }
}
