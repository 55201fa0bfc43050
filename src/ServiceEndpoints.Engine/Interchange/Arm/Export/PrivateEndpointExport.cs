using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Arm.Mapping;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// Writes private endpoints, and the private DNS zones that make their names resolve in VNets.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/privateendpoints
/// </summary>
internal static class PrivateEndpointExport
{
    private const string Everywhere = "global";

    public static void Write(ExportEstate estate)
    {
        foreach (SimPrivateEndpoint endpoint in estate.Topology.PrivateEndpoints)
        {
            Write(endpoint, estate);
        }

        var zones = estate.Topology.PrivateEndpoints
            .Select(endpoint => (Endpoint: endpoint, Zone: ZoneOf(endpoint, estate.Topology)))
            .Where(entry => entry.Zone is not null)
            .GroupBy(entry => ArmId.Beside(entry.Endpoint.Id, PrivateDnsZoneMapper.ZoneType, entry.Zone!), ArmId.Comparer);
        foreach (IGrouping<string, (SimPrivateEndpoint Endpoint, string? Zone)> zone in zones)
        {
            WriteZone(zone.Key, [.. zone.Select(entry => entry.Endpoint)], estate);
        }
    }

    private static void Write(SimPrivateEndpoint endpoint, ExportEstate estate)
    {
        JsonObject address = Written.Part("default", Written.Object(
            ("groupId", Written.Text(endpoint.GroupId)),
            ("memberName", Written.Text(endpoint.GroupId)),
            ("privateIPAddress", endpoint.PrivateIPAddress.ToString())));
        estate.Add(
            endpoint.Id,
            Written.Object(
                ("location", ExportEstate.Location(endpoint.Location)),
                ("properties", Written.Object(
                    ("subnet", Written.Reference(endpoint.SubnetId, endpoint.Id)),
                    ("ipConfigurations", endpoint.PrivateIPAddress == default ? null : Written.List([address])),
                    ("privateLinkServiceConnections", Written.List([Written.Part("default", Written.Object(
                        ("privateLinkServiceId", Written.Id(endpoint.ResourceId, endpoint.Id)),
                        ("groupIds", Written.Texts([endpoint.GroupId]))))]))))),
            endpoint.SubnetId,
            endpoint.ResourceId);
    }

    private static string? ZoneOf(SimPrivateEndpoint endpoint, SimTopology topology) =>
        topology.Resources.Find(endpoint.ResourceId) is { } resource
            ? ServiceCatalogue.ForResourceType(resource.Type).SubServices
                .FirstOrDefault(part => ArmId.Same(part.GroupId, endpoint.GroupId))?.PrivateDnsZone
            : null;

    /// <summary>
    /// A zone of a name stands once in a resource group, so its links hold for all endpoints of the group that register
    /// in it: where they are to resolve in different VNets, one zone cannot say so.
    /// </summary>
    private static void WriteZone(string zoneId, IReadOnlyList<SimPrivateEndpoint> endpoints, ExportEstate estate)
    {
        string[] vnets = [.. endpoints.SelectMany(VNetsOf).Distinct(ArmId.Comparer)];
        foreach (SimPrivateEndpoint endpoint in endpoints.Where(one => VNetsOf(one).Count() != vnets.Length))
        {
            estate.Omit(
                endpoint,
                nameof(endpoint.LinkedVNetIds),
                $"The zone {ArmId.NameOf(zoneId)} has its links for all private endpoints of the resource group.");
        }

        estate.Add(zoneId, Written.Object(("location", Everywhere), ("properties", Written.Object())));
        foreach (string vnet in vnets)
        {
            string link = Unused(zoneId, vnet, estate);
            estate.Add(
                link,
                Written.Object(
                    ("location", Everywhere),
                    ("properties", Written.Object(
                        ("registrationEnabled", false),
                        ("virtualNetwork", Written.Reference(vnet, link))))),
                zoneId,
                vnet);
        }

        foreach (SimPrivateEndpoint endpoint in endpoints)
        {
            string group = ArmId.Child(endpoint.Id, "privateDnsZoneGroups", "default");
            JsonObject zone = Written.Part(
                "default", Written.Object(("privateDnsZoneId", Written.Id(zoneId, group))));
            estate.Add(
                group,
                Written.Object(("properties", Written.Object(("privateDnsZoneConfigs", Written.List([zone]))))),
                endpoint.Id,
                zoneId);
        }
    }

    private static string Unused(string zoneId, string vnet, ExportEstate estate)
    {
        string name = ArmId.NameOf(vnet);
        string id = ArmId.Child(zoneId, "virtualNetworkLinks", name);
        for (int i = 2; estate.Has(id); i++)
        {
            id = ArmId.Child(zoneId, "virtualNetworkLinks", System.FormattableString.Invariant($"{name}-{i}"));
        }

        return id;
    }

    private static IEnumerable<string> VNetsOf(SimPrivateEndpoint endpoint) =>
        endpoint.LinkedVNetIds.Append(ArmId.ParentOf(endpoint.SubnetId)).Distinct(ArmId.Comparer);
}
