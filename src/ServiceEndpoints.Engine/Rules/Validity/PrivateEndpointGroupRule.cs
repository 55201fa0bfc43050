using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A private endpoint leads to one of the sub-services that its resource offers privately.</summary>
public sealed class PrivateEndpointGroupRule : Rule
{
    public static readonly PrivateEndpointGroupRule Instance = new();

    private PrivateEndpointGroupRule()
        : base(
            "SE1524",
            "Groups of private endpoints",
            "The group id of a private endpoint is one that its resource type offers.",
            "https://learn.microsoft.com/azure/private-link/private-endpoint-overview")
    {
    }

    /// <summary>The group in Azure's spelling; the main sub-service's where none is asked for.</summary>
    public static Result<string> Read(SimResource resource, string? groupId)
    {
        List<string> groups = ServiceCatalogue.ForResourceType(resource.Type).SubServices
            .Select(part => part.GroupId)
            .OfType<string>()
            .Distinct()
            .ToList();
        if (groups.Count == 0)
        {
            return FirewallFeatureRule.Lacks(resource, "private endpoints");
        }

        string? found = groupId is null ? groups[0] : groups.FirstOrDefault(group => ArmId.Same(group, groupId));
        return found is not null
            ? found
            : new Refusal(
                ErrorId.NotSupportedByResource,
                $"'{resource}', a {resource.Type}, has no group '{groupId}'. It has {string.Join(", ", groups)}.",
                groupId);
    }
}
