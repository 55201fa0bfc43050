using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Rules.Firewalls;

public sealed class EndpointsMustCoverTheRegion : Rule
{
    public static readonly EndpointsMustCoverTheRegion Instance = new();

    private EndpointsMustCoverTheRegion()
        : base(
            "SE2005",
            "An endpoint carries identity only to the regions it covers",
            "A regional Storage endpoint covers the VNet's region and its pair, an SQL endpoint the VNet's "
            + "region; with a policy the Storage endpoint covers all regions. Resources elsewhere see a public address.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public bool Covers(SimTopology topology, SimServiceEndpoint endpoint, string region) =>
        endpoint.CoversEveryRegion
        || EndpointLocationsRule.IsWidened(
            topology.StorageEndpointScope, topology.Subnets.Find(endpoint.SubnetId), endpoint.Service)
        || endpoint.Locations.Any(location => ArmId.Same(location, region));
}
