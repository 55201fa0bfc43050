using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Which regions of its service an endpoint covers.</summary>
public sealed class EndpointLocationsRule : Rule
{
    public static readonly EndpointLocationsRule Instance = new();

    private const string Storage = "Microsoft.Storage";
    private const string Everywhere = "*";

    private EndpointLocationsRule()
        : base(
            "SE1504",
            "Regions of an endpoint",
            "Microsoft.Storage covers the VNet's region and its pair, and all regions once a policy is attached; "
            + "Microsoft.Sql covers the VNet's own region; all other endpoints cover all regions.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet")
    {
    }

    /// <summary>The region's own name first, then its pair's; <c>*</c> alone is every region.</summary>
    /// <param name="topology">Gives the switch <see cref="SimTopology.StorageEndpointScope"/>.</param>
    /// <param name="subnet">The subnet with the endpoint.</param>
    /// <param name="service">The endpoint's name in Azure's spelling.</param>
    public static ValueList<string> Of(SimTopology topology, SimSubnet subnet, string service)
    {
        LocationScope scope = ScopeOf(topology, subnet, service);
        if (scope == LocationScope.AllRegions)
        {
            return [Everywhere];
        }

        // A region that the catalogue lacks has no pair that we know of.
        return RegionCatalogue.TryGet(subnet.Location, out AzureRegion? region)
            ? Names(RegionCatalogue.Covered(region, scope))
            : [subnet.Location];
    }

    private static ValueList<string> Names(IReadOnlyList<AzureRegion>? regions) =>
        regions is null ? [Everywhere] : regions.Select(region => region.Name).ToValueList();

    /// <summary>
    /// Whether an endpoint covers every region whatever its own locations say.
    /// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview
    /// </summary>
    public static bool IsWidened(StorageEndpointScope scope, SimSubnet? subnet, string service) =>
        ArmId.Same(service, Storage)
        && (scope == StorageEndpointScope.AllRegions || subnet?.ServiceEndpointPolicyIds.Count > 0);

    private static LocationScope ScopeOf(SimTopology topology, SimSubnet subnet, string service) =>
        IsWidened(topology.StorageEndpointScope, subnet, service)
            ? LocationScope.AllRegions
            : ServiceCatalogue.ForEndpoint(service)[0].LocationScope;
}
