using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// Writes VNets with their subnets, peerings and NAT gateways. Subnets stand in their VNet: beside it they would be
/// removed each time that the VNet alone is deployed again.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks
/// </summary>
internal static class NetworkExport
{
    public static void Write(ExportEstate estate)
    {
        foreach (SimNatGateway gateway in estate.Topology.NatGateways)
        {
            Write(gateway, estate);
        }

        foreach (SimVNet vnet in estate.Topology.VNets)
        {
            if (vnet.DeploymentModel == DeploymentModel.Classic)
            {
                estate.Omit(vnet, "", "Classic VNets cannot be deployed by templates.");
            }
            else
            {
                Write(vnet, [.. estate.Topology.Subnets.PartsOf(vnet.Id)], estate);
            }
        }

        foreach (SimSubnet subnet in estate.Topology.Subnets)
        {
            if (estate.Topology.VNets.Find(subnet.VNetId) is null)
            {
                WriteAlone(subnet, estate);
            }
        }

        foreach (SimPeering peering in estate.Topology.Peerings)
        {
            Write(peering, estate);
        }
    }

    private static void Write(SimNatGateway gateway, ExportEstate estate)
    {
        int count = Math.Max(gateway.PublicIPAddress.Count + (gateway.HasUnknownAddresses ? 1 : 0), 1);
        string[] addresses = [.. Enumerable.Range(1, count).Select(number => estate.AddPublicAddress(
            gateway.Id, FormattableString.Invariant($"{gateway.Name}-ip-{number}"), gateway.Location))];
        if (gateway.PublicIPAddress.Count > 0)
        {
            estate.Omit(gateway, nameof(gateway.PublicIPAddress), "Azure chooses public addresses.");
        }
        else if (!gateway.HasUnknownAddresses)
        {
            estate.Assume(gateway, nameof(gateway.PublicIPAddress), "A NAT gateway needs a public address.");
        }

        estate.Add(
            gateway.Id,
            Written.Object(
                ("location", ExportEstate.Location(gateway.Location)),
                ("sku", Written.Object(("name", "Standard"))),
                ("properties", Written.Object(("publicIpAddresses", Written.References(addresses, gateway.Id))))),
            addresses);
    }

    private static void Write(SimVNet vnet, IReadOnlyList<SimSubnet> subnets, ExportEstate estate) => estate.Add(
        vnet.Id,
        Written.Object(
            ("location", ExportEstate.Location(vnet.Location)),
            ("properties", Written.Object(
                ("addressSpace", Written.Object(
                    ("addressPrefixes", Ranges(vnet.AddressPrefix, vnet.IPv6AddressPrefix)))),
                ("subnets", Written.List(subnets.Select(subnet =>
                    Written.Part(subnet.Name, Properties(subnet, vnet.Id, estate)))))))),
        subnets.SelectMany(Needs));

    /// <summary>A subnet whose VNet is there already, as far as anyone knows.</summary>
    private static void WriteAlone(SimSubnet subnet, ExportEstate estate) => estate.Add(
        subnet.Id, Written.Object(("properties", Properties(subnet, subnet.Id, estate))), Needs(subnet));

    private static IEnumerable<string?> Needs(SimSubnet subnet) =>
    [
        subnet.RouteTableId, subnet.NetworkSecurityGroupId, subnet.NatGatewayId, .. subnet.ServiceEndpointPolicyIds,
    ];

    private static JsonObject Properties(SimSubnet subnet, string from, ExportEstate estate)
    {
        JsonArray ranges = Ranges(subnet.AddressPrefix, subnet.IPv6AddressPrefix);
        return Written.Object(
            ("addressPrefix", ranges.Count == 1 ? ranges[0]!.DeepClone() : null),
            ("addressPrefixes", ranges.Count == 1 ? null : ranges),
            ("networkSecurityGroup", Written.ReferenceOrNull(subnet.NetworkSecurityGroupId, from)),
            ("routeTable", Written.ReferenceOrNull(subnet.RouteTableId, from)),
            ("natGateway", Written.ReferenceOrNull(subnet.NatGatewayId, from)),
            ("serviceEndpoints", Written.Some(subnet.ServiceEndpoints.Select(endpoint =>
                Endpoint(endpoint, subnet, estate)))),
            ("serviceEndpointPolicies", Written.References(subnet.ServiceEndpointPolicyIds, from)),
            ("delegations", subnet.Delegation is { } service ? Written.List([Delegation(service)]) : null),
            // Left out, the default depends on the API version.
            ("defaultOutboundAccess", subnet.DefaultOutboundAccess));
    }

    private static JsonObject? Endpoint(SimServiceEndpoint endpoint, SimSubnet subnet, ExportEstate estate)
    {
        if (endpoint.ProvisioningState == ProvisioningState.Deleting)
        {
            estate.Omit(subnet, nameof(subnet.ServiceEndpoints), $"{endpoint.Service} is being taken down.");
            return null;
        }

        if (endpoint.ProvisioningState != ProvisioningState.Succeeded)
        {
            string state = endpoint.ProvisioningState.ToString();
            estate.Omit(
                subnet,
                nameof(subnet.ServiceEndpoints),
                $"That {endpoint.Service} is in the state {state} is for Azure to say.");
        }

        return Written.Object(
            ("service", Written.Text(endpoint.Service)), ("locations", Written.Texts(endpoint.Locations)));
    }

    private static JsonObject Delegation(string service) =>
        Written.Part(service.Replace('/', '-'), Written.Object(("serviceName", Written.Text(service))));

    private static JsonArray Ranges(ValueList<AddressPrefix> ipv4, ValueList<string> ipv6) =>
        Written.Texts([.. ipv4.Select(prefix => prefix.ToString()), .. ipv6]);

    private static void Write(SimPeering peering, ExportEstate estate)
    {
        if (IsClassic(peering.VNetId, estate.Topology))
        {
            estate.Omit(peering, "", "Its VNet is classic.");
            return;
        }

        estate.Add(
            peering.Id,
            Written.Object(("properties", Written.Object(
                ("remoteVirtualNetwork", Written.Reference(peering.RemoteVNetId, peering.Id)),
                ("allowVirtualNetworkAccess", peering.AllowVirtualNetworkAccess),
                ("allowForwardedTraffic", peering.AllowForwardedTraffic),
                ("allowGatewayTransit", peering.AllowGatewayTransit),
                ("useRemoteGateways", peering.UseRemoteGateways)))),
            [peering.VNetId, peering.RemoteVNetId, .. RemoteGateway(peering, estate.Topology)]);
    }

    /// <summary>What a peering that uses the gateway of the other side finds there.</summary>
    private static IEnumerable<string> RemoteGateway(SimPeering peering, SimTopology topology) =>
        !peering.UseRemoteGateways
            ? []
            :
            [
                .. topology.Gateways
                    .Where(gateway => ArmId.Same(gateway.VNetId, peering.RemoteVNetId))
                    .Select(gateway => gateway.Id),
                .. topology.Peerings.PartsOf(peering.RemoteVNetId)
                    .Where(other => ArmId.Same(other.RemoteVNetId, peering.VNetId) && !other.UseRemoteGateways)
                    .Select(other => other.Id),
            ];

    private static bool IsClassic(string vnetId, SimTopology topology) =>
        topology.VNets.Find(vnetId)?.DeploymentModel == DeploymentModel.Classic;
}
