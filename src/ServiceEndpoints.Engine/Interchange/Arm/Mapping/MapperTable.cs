using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;
using ServiceEndpoints.Interchange.Arm.Mapping.Resources;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>The types that are mapped, in an order in which nothing is needed before it is read.</summary>
internal static class MapperTable
{
    private static readonly FrozenDictionary<string, (ResourceMapper Mapper, int Order)> s_byType = All()
        .Select((mapper, order) => (mapper, order))
        .ToFrozenDictionary(entry => entry.mapper.Type, entry => entry, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Types => s_byType.Keys.Order(StringComparer.Ordinal);

    public static bool Maps(string type) => s_byType.ContainsKey(type);

    public static ResourceMapper For(string type) => s_byType[type].Mapper;

    public static int OrderOf(string type) => s_byType[type].Order;

    private static IEnumerable<ResourceMapper> All() =>
    [
        new PublicAddressMapper(),
        new NatGatewayMapper(),
        new ApplicationSecurityGroupMapper(),
        new NetworkSecurityGroupMapper(),
        new SecurityRuleMapper(),
        new RouteTableMapper(),
        new RouteMapper(),
        new ServiceEndpointPolicyMapper(),
        new PolicyDefinitionMapper(),
        new VirtualNetworkMapper(),
        new SubnetMapper(),
        new PeeringMapper(),
        new LocalNetworkGatewayMapper(),
        new VirtualNetworkGatewayMapper(),
        new ConnectionMapper(),
        new NetworkInterfaceMapper(),
        new VirtualMachineMapper(),
        new PrivateDnsZoneMapper(),
        new PrivateDnsLinkMapper(),
        new PrivateDnsGroupMapper(),
        new StorageAccountMapper(),
        new ClassicStorageAccountMapper(),
        new KeyVaultMapper(),
        new CognitiveServicesMapper(),
        new CosmosDbMapper(),
        new DataLakeStoreMapper(),
        new SubnetRuleMapper(ResourceType.DataLakeStoreGen1, "subnetId", NetworkRuleState.Succeeded),
        new AddressRuleMapper(ResourceType.DataLakeStoreGen1),
        .. SqlFamily(ResourceType.SqlServer),
        .. SqlFamily(ResourceType.SynapseWorkspace),
        .. SqlFamily(ResourceType.PostgreSqlServer),
        .. SqlFamily(ResourceType.MySqlServer),
        .. SqlFamily(ResourceType.MariaDbServer),
        .. Messaging(ResourceType.ServiceBusNamespace),
        .. Messaging(ResourceType.EventHubsNamespace),
        new WebSiteMapper(),
        new AppIntegrationMapper(),
        new WebSiteConfigMapper(),
        new ManagedInstanceMapper(),
        new FrontendMapper(
            ManagedServiceType.AzureFirewall,
            ["ipConfigurations"],
            ["additionalProperties", "autoscaleConfiguration", "ipGroups", "threatIntelMode"]),
        new FrontendMapper(
            ManagedServiceType.ApplicationGateway,
            ["gatewayIPConfigurations", "frontendIPConfigurations"],
            [
                "authenticationCertificates", "autoscaleConfiguration", "backendAddressPools", "backendHttpSettingsCollection",
                "backendSettingsCollection", "customErrorConfigurations", "enableFips", "enableHttp2", "frontendPorts",
                "globalConfiguration", "httpListeners", "listeners", "loadDistributionPolicies", "operationalState",
                "privateEndpointConnections", "probes", "redirectConfigurations", "requestRoutingRules", "rewriteRuleSets",
                "routingRules", "sslCertificates", "sslPolicy", "sslProfiles", "trustedClientCertificates",
                "trustedRootCertificates", "urlPathMaps",
            ]),
        .. PlacedServices.Mappers,
        new PrivateEndpointMapper(),
    ];

    private static IEnumerable<ResourceMapper> SqlFamily(ResourceType type) =>
    [
        new SqlFamilyMapper(type),
        new SubnetRuleMapper(type, "virtualNetworkSubnetId", NetworkRuleState.Ready),
        new AddressRuleMapper(type),
    ];

    private static IEnumerable<ResourceMapper> Messaging(ResourceType type) =>
    [
        new MessagingMapper(type),
        new MessagingRuleSetMapper(type),
        new SubnetRuleMapper(type, "virtualNetworkSubnetId", NetworkRuleState.Succeeded),
    ];
}
