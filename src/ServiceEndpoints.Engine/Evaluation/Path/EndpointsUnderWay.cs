using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Endpoints that are about to change how a subnet reaches an address.</summary>
internal static class EndpointsUnderWay
{
    /// <summary>The first that has a say about one of the addresses; null when none has.</summary>
    public static SimServiceEndpoint? Find(CompiledNetwork network, CompiledSubnet subnet, AddressSet addresses) =>
        subnet.Subnet.ServiceEndpoints.FirstOrDefault(endpoint =>
            endpoint.IsUnderWay && Covers(network, subnet, endpoint, addresses));

    private static bool Covers(
        CompiledNetwork network, CompiledSubnet subnet, SimServiceEndpoint endpoint, AddressSet addresses)
    {
        string? family = ServiceCatalogue.ForEndpoint(endpoint.Service)
            .Select(service => service.ServiceTag)
            .FirstOrDefault();
        return family is not null && subnet.Context.LocationsOf(endpoint)
            .Any(region => network.Tags.InRegion(family, region) is { } tag && tag.Addresses.Overlaps(addresses));
    }
}
