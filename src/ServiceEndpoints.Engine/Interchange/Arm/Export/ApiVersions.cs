using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Arm.Mapping;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// The API versions that exported templates use, by resource type; parts of a resource have the version of the whole.
/// Source: https://learn.microsoft.com/azure/templates (the page of each type lists its versions; read 2026-11-28)
/// </summary>
internal static class ApiVersions
{
    public const string Deployments = "2022-09-01";

    private const string Network = "2024-05-01";

    private static readonly FrozenDictionary<string, string> s_byType = new Dictionary<string, string>
    {
        [ArmTypes.VM] = "2024-07-01",
        [PrivateDnsZoneMapper.ZoneType] = "2020-06-01",
        [ManagedServiceCatalogue.Of(ManagedServiceType.SqlManagedInstance).ArmType] = "2023-08-01",
        [Of(ResourceType.StorageAccount)] = "2023-05-01",
        [Of(ResourceType.SqlServer)] = "2023-08-01",
        [Of(ResourceType.SynapseWorkspace)] = "2021-06-01",
        [Of(ResourceType.PostgreSqlServer)] = "2017-12-01",
        [Of(ResourceType.MySqlServer)] = "2017-12-01",
        [Of(ResourceType.MariaDbServer)] = "2018-06-01",
        [Of(ResourceType.CosmosDbAccount)] = "2024-05-15",
        [Of(ResourceType.KeyVault)] = "2023-07-01",
        [Of(ResourceType.ServiceBusNamespace)] = "2024-01-01",
        [Of(ResourceType.EventHubsNamespace)] = "2024-01-01",
        [Of(ResourceType.DataLakeStoreGen1)] = "2016-11-01",
        [Of(ResourceType.WebApp)] = "2023-12-01",
        [Of(ResourceType.CognitiveServicesAccount)] = "2023-05-01",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="type">The full type of a resource or of a part of one.</param>
    public static string For(string type)
    {
        string[] words = type.Split('/');
        return s_byType.GetValueOrDefault($"{words[0]}/{words[1]}", Network);
    }

    private static string Of(ResourceType type) => ServiceCatalogue.ForResourceType(type).ArmType;
}
