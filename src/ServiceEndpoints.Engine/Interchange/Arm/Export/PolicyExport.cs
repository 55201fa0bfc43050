using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// Writes service endpoint policies. They do not wait for the accounts that they name: those may wait for subnets that
/// have the policy.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/serviceendpointpolicies
/// </summary>
internal static class PolicyExport
{
    public static void Write(ExportEstate estate)
    {
        foreach (SimServiceEndpointPolicy policy in estate.Topology.ServiceEndpointPolicies)
        {
            estate.Add(policy.Id, Written.Object(
                ("location", ExportEstate.Location(policy.Location)),
                ("properties", Written.Object(
                    ("serviceEndpointPolicyDefinitions",
                        Written.List(policy.Definitions.Select(definition => Definition(definition, policy.Id))))))));
        }
    }

    private static JsonObject Definition(SimServiceEndpointPolicyDefinition definition, string from) =>
        Written.Part(definition.Name, Written.Object(
            ("service", Written.Text(definition.Service)),
            ("description", definition.Description is null ? null : Written.Text(definition.Description)),
            ("serviceResources", Written.List(
                definition.ServiceResource.Select(resource => (JsonNode?)Written.Id(resource, from))))));
}
