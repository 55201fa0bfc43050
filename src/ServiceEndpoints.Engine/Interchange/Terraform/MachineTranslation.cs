using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Machines, their interfaces and public addresses, and gateways.</summary>
internal static class MachineTranslation
{
    private const string PublicAddresses = "properties.publicIpAddresses";
    private const string PublicPrefixes = "properties.publicIpPrefixes";

    public static IEnumerable<(string Type, PlanTranslation Translate)> All { get; } =
    [
        ("azurerm_network_interface", Interface),
        ("azurerm_network_interface_security_group_association", (entry, estate, _) => estate.Set(
            entry,
            ArmTypes.NetworkInterface,
            entry.Values.Find("network_interface_id"),
            "properties.networkSecurityGroup",
            ArmShape.Reference(entry.Values.Find("network_security_group_id")))),
        ("azurerm_network_interface_application_security_group_association", ApplicationGroup),
        ("azurerm_virtual_machine", Machine),
        ("azurerm_linux_virtual_machine", Machine),
        ("azurerm_windows_virtual_machine", Machine),
        ("azurerm_public_ip", (entry, estate, _) => estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("ipAddress", entry.Values.Find("ip_address") is TextNode address ? address : null),
            ("publicIPAddressVersion", entry.Values.Find("ip_version"))))),
        ("azurerm_public_ip_prefix", (entry, estate, _) => estate.Add(entry, ArmShape.Object(entry.Place))),
        ("azurerm_nat_gateway", (entry, estate, _) => estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("publicIpAddresses", ArmShape.References(entry.Values.Find("public_ip_address_ids"))),
            ("publicIpPrefixes", ArmShape.References(entry.Values.Find("public_ip_prefix_ids")))))),
        ("azurerm_nat_gateway_public_ip_association", (entry, estate, _) => estate.Append(
            entry, ArmTypes.NatGateway, entry.Values.Find("nat_gateway_id"), PublicAddresses,
            ArmShape.Reference(entry.Values.Find("public_ip_address_id")))),
        ("azurerm_nat_gateway_public_ip_prefix_association", (entry, estate, _) => estate.Append(
            entry, ArmTypes.NatGateway, entry.Values.Find("nat_gateway_id"), PublicPrefixes,
            ArmShape.Reference(entry.Values.Find("public_ip_prefix_id")))),
        ("azurerm_virtual_network_gateway", Gateway),
        ("azurerm_local_network_gateway", (entry, estate, _) => estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("localNetworkAddressSpace", NetworkTranslation.AddressSpace(
                entry.Values, entry.Values.Find("address_space")))))),
        ("azurerm_virtual_network_gateway_connection", Connection),
    ];

    private static void Interface(PlanEntry entry, PlanEstate estate, PlanIndex index) => estate.Add(
        entry,
        ArmShape.Object(
            entry.Place,
            ("enableIPForwarding", entry.Values.Find("enable_ip_forwarding", "ip_forwarding_enabled")),
            ("networkSecurityGroup", ArmShape.Reference(entry.Values.Find("network_security_group_id"))),
            ("ipConfigurations", entry.Values.Each("ip_configuration", configuration => ArmShape.Part(
                configuration,
                ("subnet", ArmShape.Reference(configuration.Find("subnet_id"))),
                ("primary", configuration.Find("primary") is BooleanNode primary ? primary : null),
                ("privateIPAddress", Address(configuration)),
                ("privateIPAddressVersion", configuration.Find("private_ip_address_version")),
                ("publicIPAddress", ArmShape.Reference(configuration.Find("public_ip_address_id"))))))));

    /// <summary>What Azure chooses is nothing that anybody has written.</summary>
    private static DataNode? Address(PlanValues configuration) =>
        configuration.Find("private_ip_address") is { } address
        && !(address is UnresolvedNode && configuration.Text("private_ip_address_allocation") == "Dynamic")
            ? address : null;

    /// <summary>A group that an interface is put into counts for each of its configurations.</summary>
    private static void ApplicationGroup(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        const string Path = "properties.ipConfigurations";
        if (ArmShape.Reference(entry.Values.Find("application_security_group_id")) is not { } group)
        {
            return;
        }

        estate.Join(entry, ArmTypes.NetworkInterface, entry.Values.Find("network_interface_id"), Path, body =>
            ArmShape.Each(body.At(Path), item => item is ObjectNode configuration ? With(configuration, group) : item)
                is { } configurations ? body.With(Path, configurations) : body);
    }

    private static ObjectNode With(ObjectNode configuration, DataNode group)
    {
        const string Groups = "properties.applicationSecurityGroups";
        return configuration.With(Groups, ArmShape.Array(
            group.Place, [.. (configuration.At(Groups) as ArrayNode)?.Items ?? [], group]));
    }

    private static void Machine(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        entry.Values.Ignore(["priority"]);
        // The first is the primary one, unless another is named.
        DataNode? interfaces = entry.Values.Find("network_interface_ids");
        string? primary = (entry.Values.Find("primary_network_interface_id") as TextNode)?.Text;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("networkProfile", interfaces is null ? null : ArmShape.Object(
                entry.Place, ("networkInterfaces", ArmShape.Each(interfaces, id => Attached(id, primary)))))));
    }

    private static ObjectNode Attached(DataNode id, string? primary) => ArmShape.Object(
        id.Place,
        ("id", id),
        ("properties", primary is null ? null : ArmShape.Object(
            id.Place, ("primary", new BooleanNode(ArmId.Same((id as TextNode)?.Text, primary), id.Place)))));

    private static void Gateway(PlanEntry entry, PlanEstate estate, PlanIndex index) => estate.Add(
        entry,
        ArmShape.Object(
            entry.Place,
            ("gatewayType", entry.Values.Find("type")),
            ("ipConfigurations", entry.Values.Each("ip_configuration", configuration => ArmShape.Part(
                configuration, ("subnet", ArmShape.Reference(configuration.Find("subnet_id"))))))));

    private static void Connection(PlanEntry entry, PlanEstate estate, PlanIndex index)
    {
        PlanValues values = entry.Values;
        estate.Add(entry, ArmShape.Object(
            entry.Place,
            ("connectionType", values.Find("type")),
            ("virtualNetworkGateway1", ArmShape.Reference(values.Find("virtual_network_gateway_id"))),
            ("localNetworkGateway2", ArmShape.Reference(values.Find("local_network_gateway_id"))),
            ("peer", ArmShape.Reference(values.Find("express_route_circuit_id"))),
            ("virtualNetworkGateway2", ArmShape.Reference(values.Find("peer_virtual_network_gateway_id")))));
    }
}
