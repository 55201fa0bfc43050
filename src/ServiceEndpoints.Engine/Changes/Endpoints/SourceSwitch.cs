using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls.DataLake;

namespace ServiceEndpoints.Changes.Endpoints;

/// <summary>
/// What the switch of the source address, from public to private, does to IP rules that were written for a subnet.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview
/// </summary>
internal static class SourceSwitch
{
    /// <summary>One warning for each IP rule that names a public address of the subnet and stops matching.</summary>
    public static ValueList<string> WarningsOf(SimTopology topology, SimSubnet subnet, SimServiceEndpoint endpoint)
    {
        IReadOnlyList<PublicSource> sources = SourcesOf(topology, subnet);
        if (sources.Count == 0)
        {
            return [];
        }

        return topology.Resources
            .Where(resource => IsBehind(resource, endpoint))
            .SelectMany(resource => resource.Firewall.NetworkRules)
            .Select(rule => WarningOf(rule, subnet, sources))
            .OfType<string>()
            .ToValueList();
    }

    private static bool IsBehind(SimResource resource, SimServiceEndpoint endpoint) =>
        ServiceCatalogue.EndpointsFor(resource.Type).Contains(endpoint.Service)
        && !TokensCarryTheSubnet.Instance.AppliesTo(resource)
        && (endpoint.CoversEveryRegion || endpoint.Locations.Any(region => ArmId.Same(region, resource.Location)));

    private static string? WarningOf(SimNetworkRule rule, SimSubnet subnet, IReadOnlyList<PublicSource> sources)
    {
        if (rule.Range is not { } range)
        {
            return null;
        }

        string named = string.Join(", ", sources.Where(source => range.Contains(source.Address)));
        return named.Length == 0
            ? null
            : $"The IP rule {rule} of '{rule.Resource}' no longer matches {named}: traffic from '{subnet}' now "
              + "arrives with its private address. A VNet rule for the subnet would let it in.";
    }

    private static List<PublicSource> SourcesOf(SimTopology topology, SimSubnet subnet)
    {
        List<PublicSource> sources = topology.NetworkInterfaces
            .Where(nic => ArmId.Same(nic.SubnetId, subnet.Id) && nic.PublicIPAddress is not null)
            .Select(nic => new PublicSource(nic.VMName, nic.PublicIPAddress!.Value))
            .ToList();
        if (topology.NatGateways.Find(subnet.NatGatewayId) is { } gateway)
        {
            sources.AddRange(gateway.PublicIPAddress.Select(address => new PublicSource(gateway.Name, address)));
        }

        return sources;
    }

    private readonly record struct PublicSource(string Owner, IPv4Address Address)
    {
        public override string ToString() => $"{Address} ({Owner})";
    }
}
