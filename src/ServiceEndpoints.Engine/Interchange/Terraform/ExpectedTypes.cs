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

    /// <returns>Null where the name does not tell.</returns>
    public static string? For(string argument) => s_byWord
        .FirstOrDefault(expected => argument.Contains(expected.Word, StringComparison.Ordinal)).ArmType;
}
