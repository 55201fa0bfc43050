using System;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The public name of a resource is unique in all of Azure.</summary>
public sealed class ResourceNameRule : Rule
{
    public static readonly ResourceNameRule Instance = new();

    private ResourceNameRule()
        : base(
            "SE1523",
            "Public names are unique",
            "Two resources whose public names have one suffix have different names, wherever they are.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules")
    {
    }

    public static Refusal? Judge(SimTopology topology, SimResource resource)
    {
        SimResource? other = topology.Resources.Named(resource.Name).FirstOrDefault(other =>
            other.Fqdn.Length > 0 && other.Fqdn.Equals(resource.Fqdn, StringComparison.OrdinalIgnoreCase));
        return other is null
            ? null
            : new(
                ErrorId.ResourceExists,
                $"The name {resource.Fqdn} is already taken, by {other.Id}. Such names are unique in all of Azure.",
                resource.Name,
                CodeOf(resource.Type));
    }

    private static string? CodeOf(ResourceType type) => type switch
    {
        ResourceType.StorageAccount => "StorageAccountAlreadyTaken",
        ResourceType.KeyVault => "VaultAlreadyExists",
        _ => null,
    };
}
