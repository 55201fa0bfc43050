using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>VNets, subnets and what is attached to them.</summary>
internal static class NetworkTranslation
{
    private const string ZoneConfigurations = "privateDnsZoneConfigs";
    private const string SubnetType = $"{ArmTypes.VNet}/{ArmTypes.Subnets}";

    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
    [
        ("azurerm_virtual_network", VNet),
        ("azurerm_subnet", Subnet),
        ("azurerm_subnet_network_security_group_association",
            Associate("networkSecurityGroup", "network_security_group_id")),
        ("azurerm_subnet_route_table_association", Associate("routeTable", "route_table_id")),
        ("azurerm_subnet_nat_gateway_association", Associate("natGateway", "nat_gateway_id")),
        ("azurerm_virtual_network_dns_servers", NameServers),
        ("azurerm_virtual_network_peering", Peering),
        ("azurerm_subnet_service_endpoint_storage_policy", EndpointPolicy),
        ("azurerm_private_endpoint", PrivateEndpoint),
        ("azurerm_private_dns_zone", (entry, estate, _) => estate.Add(entry, ArmShape.Object(entry.Place))),
        ("azurerm_private_dns_zone_virtual_network_link", (entry, estate, _) => estate.Add(entry, ArmShape.Object(
            entry.Place, ("virtualNetwork", ArmShape.Reference(entry.Values.Find("virtual_network_id")))))),
    ];

    private static void VNet(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("addressSpace", AddressSpace(
                values, values.Find("address_space") ?? FromPool(values, entry.Resource.Address))),
            ("dhcpOptions", DnsServers(values)),
            ("subnets", values.Each("subnet", subnet => InlineSubnet(subnet, entry.Resource.Address)))));
    }

    public static DataNode? AddressSpace(PlanValues values, DataNode? ranges) =>
        ranges is null ? null : ArmShape.Object(values.Place, ("addressPrefixes", ranges));

    /// <summary>Since version 4 ranges may be asked for by number, and Azure gives some that are free.</summary>
    private static DataNode? FromPool(PlanValues values, string address) => values.One("ip_address_pool", pool =>
    {
        pool.Ignore(["id", "number_of_ip_addresses"]);
        return new UnresolvedNode($"{address}.ip_address_pool", "Azure gives the range from a pool.", pool.Place);
    });

    private static ObjectNode? DnsServers(PlanValues values) =>
        values.Find("dns_servers") is ArrayNode { Items.Count: > 0 } servers
        ? ArmShape.Object(values.Place, ("dnsServers", servers))
        : null;

    private static void NameServers(PlanEntry entry, PlanEstate estate, PlanIndex index) => estate.Set(
        entry,
        ArmTypes.VNet,
        entry.Values.Find("virtual_network_id"),
        "properties.dhcpOptions",
        entry.Values.Find("dns_servers") is { } servers
            ? ArmShape.Object(servers.Place, ("dnsServers", servers))
            : null);

    private static ObjectNode InlineSubnet(PlanValues subnet, string vnet) => ArmShape.Object(
        subnet.Place,
        ("name", subnet.Find("name")),
        ("properties", ArmShape.Object(
            subnet.Place,
            [
                .. SubnetProperties(subnet, $"{vnet}.subnet"),
                ("networkSecurityGroup",
                    ArmShape.Reference(subnet.Find("security_group", "network_security_group_id"))),
                ("routeTable", ArmShape.Reference(subnet.Find("route_table_id"))),
            ])));

    private static void Subnet(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            [
                .. SubnetProperties(values, entry.Resource.Address),
                ("networkSecurityGroup", WrittenOnly(entry, index, "network_security_group_id_wo")),
                ("routeTable", WrittenOnly(entry, index, "route_table_id_wo")),
            ]));
    }

    /// <summary>
    /// An id that the provider takes and Terraform never writes down; only the version beside it tells that there is
    /// one. Source: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/subnet
    /// </summary>
    private static DataNode? WrittenOnly(PlanEntry entry, PlanIndex index, string argument)
    {
        if (entry.Values.Find($"{argument}_version") is not { } version)
        {
            return null;
        }

        return index.WrittenOnly(entry.Resource, argument) is { } id
            ? ArmShape.Reference(ArmShape.Text(id, version.Place))
            : new UnresolvedNode(
                $"{entry.Resource.Address}.{argument}", "Terraform does not write it to a plan.", version.Place);
    }

    private static IEnumerable<(string, DataNode?)> SubnetProperties(PlanValues values, string address) =>
    [
        ("addressPrefix", values.Find("address_prefix")),
        ("addressPrefixes", values.Find("address_prefixes") ?? FromPool(values, address)),
        ("serviceEndpoints", Endpoints(values)),
        ("serviceEndpointPolicies", ArmShape.References(values.Find("service_endpoint_policy_ids"))),
        ("delegations", values.Each("delegation", Delegation)),
        ("privateEndpointNetworkPolicies", values.Find("private_endpoint_network_policies")),
        ("defaultOutboundAccess", values.Find("default_outbound_access_enabled")),
    ];

    /// <summary>Up to version 4 a list of names; since then blocks too, and alone since version 5.</summary>
    private static DataNode? Endpoints(PlanValues values)
    {
        DataNode blocks = values.Each("service_endpoint", Endpoint);
        return blocks is ArrayNode { Items.Count: 0 }
            ? ArmShape.Each(
                values.Find("service_endpoints"), name => ArmShape.Object(name.Place, ("service", name)))
            : blocks;
    }

    private static ObjectNode Endpoint(PlanValues block) => ArmShape.Object(
        block.Place,
        ("service", block.Find("service")),
        ("networkIdentifier", ArmShape.Reference(block.Find("network_identifier"))));

    private static ObjectNode Delegation(PlanValues delegation)
    {
        DataNode? name = delegation.One("service_delegation", service =>
        {
            service.Ignore(["actions"]);
            return service.Find("name") ?? new NullNode(service.Place);
        });
        return ArmShape.Part(delegation, ("serviceName", name));
    }

    private static PlanTranslation Associate(string property, string argument) => (entry, estate, _) => estate.Set(
        entry,
        SubnetType,
        entry.Values.Find("subnet_id"),
        $"properties.{property}",
        ArmShape.Reference(entry.Values.Find(argument)));

    private static void Peering(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("remoteVirtualNetwork", ArmShape.Reference(values.Find("remote_virtual_network_id"))),
            ("allowVirtualNetworkAccess", values.Find("allow_virtual_network_access")),
            ("allowForwardedTraffic", values.Find("allow_forwarded_traffic")),
            ("allowGatewayTransit", values.Find("allow_gateway_transit")),
            ("useRemoteGateways", values.Find("use_remote_gateways")),
            ("peerCompleteVnets", values.Find("peer_complete_virtual_networks_enabled"))));
    }

    private static void EndpointPolicy(PlanEntry entry, PlanEstate estate, PlanIndex index) =>
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("serviceEndpointPolicyDefinitions", entry.Values.Each("definition", definition => ArmShape.Part(
                definition,
                ("service", definition.Find("service") ?? ArmShape.Text("Microsoft.Storage", definition.Place)),
                ("serviceResources", definition.Find("service_resources")))))));

    private static void PrivateEndpoint(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("subnet", ArmShape.Reference(values.Find("subnet_id"))),
            ("privateLinkServiceConnections", values.Each("private_service_connection", connection => ArmShape.Part(
                connection,
                ("privateLinkServiceId", connection.Find("private_connection_resource_id")),
                ("groupIds", connection.Find("subresource_names"))))),
            ("ipConfigurations", values.Each("ip_configuration", configuration => ArmShape.Part(
                configuration, ("privateIPAddress", configuration.Find("private_ip_address")))))));
        if (values.One("private_dns_zone_group", ZoneGroup) is { } group)
        {
            // The provider lets an endpoint have one group; its name tells nothing.
            estate.AddPart(entry, "privateDnsZoneGroups", "default", group as ObjectNode
                ?? ArmShape.Object(entry.Place, (ZoneConfigurations, group)));
        }
    }

    private static ObjectNode ZoneGroup(PlanValues group)
    {
        group.Ignore(["name"]);
        return ArmShape.Object(
            group.Place,
            (ZoneConfigurations, ArmShape.Each(group.Find("private_dns_zone_ids"), zone => ArmShape.Object(
                zone.Place, ("properties", ArmShape.Object(zone.Place, ("privateDnsZoneId", zone)))))));
    }
}
