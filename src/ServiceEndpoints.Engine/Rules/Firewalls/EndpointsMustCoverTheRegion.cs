using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls;

public sealed class EndpointsMustCoverTheRegion : Rule
{
    public static readonly EndpointsMustCoverTheRegion Instance = new();

    private EndpointsMustCoverTheRegion()
        : base(
            "SE2005",
            "An endpoint carries identity only to the regions it covers",
            "A regional Storage endpoint covers the VNet's region and its pair, an SQL endpoint the VNet's "
            + "region. Resources elsewhere see a public address.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public bool Covers(SimTopology topology, SimServiceEndpoint endpoint, string region) =>
        endpoint.CoversEveryRegion
        || (topology.StorageEndpointScope == StorageEndpointScope.AllRegions
            && ArmId.Same(endpoint.Service, "Microsoft.Storage"))
        || endpoint.Locations.Any(location => ArmId.Same(location, region));
}
