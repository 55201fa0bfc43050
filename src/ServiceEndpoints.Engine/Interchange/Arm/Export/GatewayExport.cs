using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// Writes gateways and, of on-premises networks, what a template has: the other end of a VPN.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworkgateways
/// </summary>
internal static class GatewayExport
{
    private const string GatewaySubnet = "GatewaySubnet";

    public static void Write(ExportEstate estate)
    {
        foreach (SimOnPremisesNetwork network in estate.Topology.OnPremisesNetworks)
        {
            Write(network, estate);
        }

        foreach (SimGateway gateway in estate.Topology.Gateways)
        {
            Write(gateway, estate);
        }
    }

    private static void Write(SimOnPremisesNetwork network, ExportEstate estate)
    {
        bool hasVpn = estate.Topology.Gateways.Any(gateway =>
            gateway.Type == GatewayType.Vpn && ArmId.Same(gateway.OnPremisesNetworkId, network.Id));
        if (!hasVpn)
        {
            estate.Omit(network, "", "On-premises networks are no resources; only the other end of a VPN is one.");
            return;
        }

        if (network.PublicIPAddress.Count > 0)
        {
            estate.Omit(network, nameof(network.PublicIPAddress), "What its clients are translated to is not Azure's.");
        }

        if (network.ExpressRoutePeering != ExpressRoutePeering.None)
        {
            const string Reason = "The peerings of a circuit are set up with its provider.";
            estate.Omit(network, nameof(network.ExpressRoutePeering), Reason);
            estate.Omit(network, nameof(network.ExpressRouteNatIPAddress), Reason);
        }

        string letters = new([.. network.Name.Where(char.IsAsciiLetterOrDigit)]);
        estate.Add(network.Id, Written.Object(
            ("location", ExportEstate.Location(network.Location)),
            ("properties", Written.Object(
                ("gatewayIpAddress", estate.Parameters.Text(
                    $"vpnDeviceAddressOf{letters}", null, $"The public address of the VPN device of {network.Name}.")),
                ("localNetworkAddressSpace", Written.Object(
                    ("addressPrefixes", Ranges(network.AddressPrefix))))))));
    }

    private static JsonArray Ranges(ValueList<AddressPrefix> prefixes) =>
        Written.Texts(prefixes.Select(prefix => prefix.ToString()));

    private static void Write(SimGateway gateway, ExportEstate estate)
    {
        bool isVpn = gateway.Type == GatewayType.Vpn;
        string sku = isVpn ? "VpnGw1AZ" : "ErGw1AZ";
        string address = estate.AddPublicAddress(gateway.Id, $"{gateway.Name}-ip", gateway.Location);
        string subnet = ArmId.Child(gateway.VNetId, ArmTypes.Subnets, GatewaySubnet);
        estate.Assume(gateway, "Sku", $"It is of the size {sku}.");
        estate.Add(
            gateway.Id,
            Written.Object(
                ("location", ExportEstate.Location(gateway.Location)),
                ("properties", Written.Object(
                    ("gatewayType", gateway.Type.ToString()),
                    ("vpnType", isVpn ? "RouteBased" : null),
                    ("sku", Written.Object(("name", sku), ("tier", sku))),
                    ("ipConfigurations", Written.List([Written.Part("default", Written.Object(
                        ("privateIPAllocationMethod", "Dynamic"),
                        ("subnet", Written.Reference(subnet, gateway.Id)),
                        ("publicIPAddress", Written.Reference(address, gateway.Id))))]))))),
            subnet,
            address);
        if (gateway.AdvertisedPrefix.Count > 0)
        {
            estate.Omit(gateway, nameof(gateway.AdvertisedPrefix), "The other side advertises routes, not a template.");
        }

        if (gateway.OnPremisesNetworkId is { } network)
        {
            Connect(gateway, network, isVpn, estate);
        }
    }

    private static void Connect(SimGateway gateway, string networkId, bool isVpn, ExportEstate estate)
    {
        if (!isVpn)
        {
            estate.Omit(
                gateway, nameof(gateway.OnPremisesNetworkId), "A circuit is ordered from a provider and connected then.");
            return;
        }

        string id = estate.NewId(gateway.Id, ArmTypes.Connection, $"{gateway.Name}-to-{ArmId.NameOf(networkId)}");
        estate.Add(
            id,
            Written.Object(
                ("location", ExportEstate.Location(gateway.Location)),
                ("properties", Written.Object(
                    ("connectionType", "IPsec"),
                    ("virtualNetworkGateway1", Written.Reference(gateway.Id, id)),
                    ("localNetworkGateway2", Written.Reference(networkId, id)),
                    ("sharedKey", estate.Parameters.Secret("vpnSharedKey", "The key that both ends of the VPNs share."))))),
            gateway.Id,
            networkId);
    }
}
