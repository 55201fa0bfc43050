using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>What arguments of azurerm refer to, by words in their names; others may refer to anything.</summary>
internal static class ExpectedTypes
{
    private static readonly (string Word, string ArmType)[] s_byWord =
    [
        ("subnet", $"{ArmTypes.VNet}/{ArmTypes.Subnets}"),
        ("network_security_group", ArmTypes.NetworkSecurityGroup),
        ("application_security_group", ArmTypes.ApplicationSecurityGroup),
        ("network_interface", ArmTypes.NetworkInterface),
        ("route_table", ArmTypes.RouteTable),
        ("nat_gateway", ArmTypes.NatGateway),
        ("virtual_network_gateway", ArmTypes.Gateway),
        ("local_network_gateway", ArmTypes.OnPremisesNetwork),
        ("virtual_network_id", ArmTypes.VNet),
        ("public_ip_address", ArmTypes.PublicIPAddress),
        ("public_ip_prefix", "Microsoft.Network/publicIPPrefixes"),
        ("service_endpoint_policy", ArmTypes.ServiceEndpointPolicy),
        ("private_dns_zone", "Microsoft.Network/privateDnsZones"),
        ("storage_account_id", ServiceCatalogue.ForResourceType(ResourceType.StorageAccount).ArmType),
    ];

    // Properties of Resource Manager that hold an id, in the body of a request.
    private static readonly (string Name, string ArmType)[] s_inBody =
    [
        ("subnet.id", $"{ArmTypes.VNet}/{ArmTypes.Subnets}"),
        ("virtualNetworkRules.id", $"{ArmTypes.VNet}/{ArmTypes.Subnets}"),
        ("virtualNetworkSubnetId", $"{ArmTypes.VNet}/{ArmTypes.Subnets}"),
        ("vnetSubnetResourceId", $"{ArmTypes.VNet}/{ArmTypes.Subnets}"),
        ("subnetId", $"{ArmTypes.VNet}/{ArmTypes.Subnets}"),
        ("networkSecurityGroup.id", ArmTypes.NetworkSecurityGroup),
        ("routeTable.id", ArmTypes.RouteTable),
        ("natGateway.id", ArmTypes.NatGateway),
        ("serviceEndpointPolicies.id", ArmTypes.ServiceEndpointPolicy),
        ("remoteVirtualNetwork.id", ArmTypes.VNet),
        ("publicIPAddress.id", ArmTypes.PublicIPAddress),
        ("publicIpAddresses.id", ArmTypes.PublicIPAddress),
        ("networkInterfaces.id", ArmTypes.NetworkInterface),
    ];

    /// <returns>Null where the name does not tell.</returns>
    public static string? For(string argument) => InBody(argument) ?? s_byWord
        .FirstOrDefault(expected => argument.Contains(expected.Word, StringComparison.Ordinal)).ArmType;

    public static string? InBody(string property) =>
        s_inBody.FirstOrDefault(expected => expected.Name == property).ArmType;
}
