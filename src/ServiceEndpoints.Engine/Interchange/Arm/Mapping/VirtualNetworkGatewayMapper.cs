using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworkgateways</summary>
internal sealed class VirtualNetworkGatewayMapper : ResourceMapper
{
    private static readonly string[] s_switches =
        ["allowVirtualWanTraffic", "disableIPSecReplayProtection", "enableBgpRouteTranslationForNat"];

    public override string Type => ArmTypes.Gateway;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        PropertyReader properties = reader.Properties;
        properties.Ignore(
            "active", "activeActive", "adminState", "allowRemoteVnetTraffic", "bgpSettings", "enableBgp",
            "enableDnsForwarding", "enableHighBandwidthVpnGateway", "enablePrivateIpAddress",
            "inboundDnsForwardingEndpoint", "provisioningState", "resiliencyModel", "resourceGuid", "sku",
            "vpnGatewayGeneration", "vpnType");
        foreach (string name in s_switches)
        {
            properties.IgnoreWhen(name, "false");
        }

        string? subnet = Subnets(properties).FirstOrDefault();
        SimGateway gateway = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            VNetId = subnet is null ? "" : ArmId.ParentOf(subnet),
            Type = properties.Choice<GatewayType>("gatewayType") ?? GatewayType.Vpn,
        };
        estate.Topology = estate.Topology.With(gateway with { Unresolved = reader.Notes.Values });
        estate.Log.Count(Type, document.Id);
    }

    private static List<string> Subnets(PropertyReader properties)
    {
        List<string> subnets = [];
        foreach (PropertyReader outer in properties.Objects("ipConfigurations"))
        {
            outer.Ignore("etag", "id", "name", "type");
            PropertyReader? inner = outer.Object("properties");
            inner?.Ignore("privateIPAllocationMethod", "privateIPAddress", "provisioningState", "publicIPAddress");
            if (inner?.Reference("subnet") is { } subnet)
            {
                subnets.Add(subnet);
            }
        }

        return subnets;
    }
}
