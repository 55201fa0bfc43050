using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Names;

/// <summary>
/// What the public name of a resource resolves to. Endpoints never change it; a private endpoint does, for clients of
/// the VNets that its zone is linked to.
/// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns
/// </summary>
public static class DnsResolution
{
    /// <param name="part">Null is the main sub-service.</param>
    /// <param name="fqdn">The name asked for; null is the sub-service's own.</param>
    /// <param name="clientVNet">Null is a client outside the VNets.</param>
    public static ValueList<SimDnsRecord> Of(
        SimTopology topology, SimResource resource, string? part, string? fqdn, SimVNet? clientVNet)
    {
        SimService service = ServiceCatalogue.ForResourceType(resource.Type);
        SubService subService = part is null
            ? service.MainSubService
            : service.FindSubService(part) ?? service.MainSubService;
        string name = (fqdn ?? $"{resource.Name}.{subService.DnsSuffix}").ToLowerInvariant();
        return Records(CompiledNetwork.Of(topology), resource, service, subService, name, clientVNet).ToValueList();
    }

    private static IEnumerable<SimDnsRecord> Records(
        CompiledNetwork network, SimResource resource, SimService service, SubService part, string name, SimVNet? client)
    {
        bool isSecondary = IsSecondary(resource, name);
        string group = PrivateNames.GroupOf(part, isSecondary);
        bool hasPrivate = PrivateNames.Exists(network.Topology, resource, group) && part.PrivateDnsZone is not null;
        string alias = hasPrivate ? $"{name[..name.IndexOf('.')]}.{part.PrivateDnsZone}" : name;
        if (hasPrivate)
        {
            yield return new() { Name = name, Type = DnsRecordType.CNAME, NameHost = alias };
        }

        if (client is not null && PrivateNames.Find(network.Topology, resource, group, client) is { } endpoint)
        {
            yield return new() { Name = alias, Type = DnsRecordType.A, IPAddress = endpoint.PrivateIPAddress };
            yield break;
        }

        foreach (SimDnsRecord record in Public(network, resource, service, alias, isSecondary))
        {
            yield return record;
        }
    }

    private static bool IsSecondary(SimResource resource, string name) =>
        name.StartsWith($"{resource.Name}-secondary.", System.StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<SimDnsRecord> Public(
        CompiledNetwork network, SimResource resource, SimService service, string name, bool isSecondary)
    {
        PublicAddresses addresses = PublicAddresses.Of(network, resource, service, isSecondary);
        foreach ((string from, string to) in Aliases(resource, name))
        {
            yield return new() { Name = from, Type = DnsRecordType.CNAME, NameHost = to };
            name = to;
        }

        yield return new()
        {
            Name = name,
            Type = DnsRecordType.A,
            IPAddress = addresses.Set.IsSingle ? addresses.Set.First : null,
            AddressSet = addresses.Set.IsSingle ? null : addresses.Name,
        };
    }

    /// <summary>
    /// Key Vault names lead to names of the region.
    /// Source: https://learn.microsoft.com/azure/key-vault/general/private-link-diagnostics
    /// </summary>
    private static IEnumerable<(string From, string To)> Aliases(SimResource resource, string name)
    {
        if (resource.Type != ResourceType.KeyVault
            || !RegionCatalogue.TryGet(resource.Location, out AzureRegion? region) || region.ShortCode is not { } code)
        {
            yield break;
        }

        yield return (name, $"data-prod-{code}.vaultcore.azure.net");
        yield return ($"data-prod-{code}.vaultcore.azure.net", $"data-prod-{code}-region.vaultcore.azure.net");
    }
}
