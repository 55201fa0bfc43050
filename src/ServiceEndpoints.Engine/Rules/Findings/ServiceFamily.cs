using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>
/// What an endpoint has in common with the resources that it leads to: their service tag. Several endpoints may lead to
/// one family, and several types of resource belong to it.
/// </summary>
internal static class ServiceFamily
{
    private static readonly FrozenDictionary<string, string> s_byEndpoint = ServiceCatalogue.All
        .DistinctBy(row => row.Service)
        .ToFrozenDictionary(row => row.Service, row => row.ServiceTag, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<ResourceType, string> s_byType = ServiceCatalogue.All
        .DistinctBy(row => row.ResourceType)
        .ToFrozenDictionary(row => row.ResourceType, row => row.ServiceTag);

    public const string Storage = nameof(Storage);

    public const string Sql = nameof(Sql);

    /// <summary>Empty for an endpoint that the catalogue does not know.</summary>
    public static string Of(SimServiceEndpoint endpoint) => s_byEndpoint.GetValueOrDefault(endpoint.Service, "");

    public static string Of(ResourceType type) => s_byType[type];

    /// <summary>The endpoint of the subnet that leads to resources of the type; null when it has none.</summary>
    public static SimServiceEndpoint? EndpointTo(SimSubnet subnet, ResourceType type)
    {
        string family = Of(type);
        foreach (SimServiceEndpoint endpoint in subnet.ServiceEndpoints)
        {
            if (Of(endpoint) == family)
            {
                return endpoint;
            }
        }

        return null;
    }
}
