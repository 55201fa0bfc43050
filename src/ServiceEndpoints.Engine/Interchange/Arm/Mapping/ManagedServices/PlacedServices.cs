using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;

/// <summary>
/// Where each kind of service says which subnet it is in.
/// Source: https://learn.microsoft.com/azure/templates
/// </summary>
internal static class PlacedServices
{
    public static IEnumerable<ResourceMapper> Mappers =>
    [
        new PlacedServiceMapper(
            ManagedServiceType.ApiManagement,
            properties => [Within(properties, "virtualNetworkConfiguration")?.Id("subnetResourceId")]),
        new PlacedServiceMapper(ManagedServiceType.RedisCache, properties => [properties.Id("subnetId")]),
        new PlacedServiceMapper(ManagedServiceType.AppServiceEnvironment, properties => [OfEnvironment(properties)]),
        new PlacedServiceMapper(
            ManagedServiceType.AksNode,
            properties => Each(properties, "agentPoolProfiles").Select(pool => pool.Id("vnetSubnetID"))),
        new PlacedServiceMapper(ManagedServiceType.ContainerInstance, properties => properties.References("subnetIds")),
        new PlacedServiceMapper(ManagedServiceType.HDInsight, OfRoles),
        new PlacedServiceMapper(ManagedServiceType.Databricks, properties => [OfWorkspace(properties)]),
        new PlacedServiceMapper(
            ManagedServiceType.Batch,
            properties => [Within(properties, "networkConfiguration")?.Id("subnetId")],
            "pools"),
    ];

    /// <summary>Old versions name the VNet and the subnet apart.</summary>
    private static string? OfEnvironment(PropertyReader properties)
    {
        PropertyReader? network = Within(properties, "virtualNetwork");
        return network?.Id("id") is { } id && network.Text("subnet") is { Length: > 0 } subnet
            ? ArmId.Child(id, ArmTypes.Subnets, subnet)
            : network?.Id("id");
    }

    private static IEnumerable<string?> OfRoles(PropertyReader properties) =>
        Within(properties, "computeProfile") is { } nodes
            ? Each(nodes, "roles").Select(role => Within(role, "virtualNetworkProfile")?.Id("subnet"))
            : [];

    /// <summary>Of its two subnets the one whose hosts go out to the internet.</summary>
    private static string? OfWorkspace(PropertyReader properties)
    {
        PropertyReader? parameters = Within(properties, "parameters");
        string? network = parameters is null ? null : Within(parameters, "customVirtualNetworkId")?.Id("value");
        string? subnet = parameters is null ? null : Within(parameters, "customPublicSubnetName")?.Text("value");
        return network is null || subnet is null ? null : ArmId.Child(network, ArmTypes.Subnets, subnet);
    }

    /// <summary>An object of which nothing else counts.</summary>
    private static PropertyReader? Within(PropertyReader properties, string name)
    {
        PropertyReader? inner = properties.Object(name);
        inner?.IgnoreAll();
        return inner;
    }

    private static IEnumerable<PropertyReader> Each(PropertyReader properties, string name)
    {
        foreach (PropertyReader inner in properties.Objects(name))
        {
            inner.IgnoreAll();
            yield return inner;
        }
    }
}
