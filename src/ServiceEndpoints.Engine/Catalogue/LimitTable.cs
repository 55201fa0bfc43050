using System.Collections.Generic;

namespace ServiceEndpoints.Catalogue;

/// <summary>One row a limit.</summary>
internal static class LimitTable
{
    private const string Read = "2026-11-23";

    private const string Overview =
        "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview";

    // Includes the networking limits of December 2022.
    private const string Networking =
        "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits";

    private const string NetworkingDate = "2022-12-01";

    private const string Nat = "https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource";

    private const string Routing =
        "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview";

    private const string Policies =
        "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview";

    // Of June 2025; the page said 200 and 200 before.
    private const string Storage = "https://learn.microsoft.com/azure/storage/common/storage-network-security";

    private const string SqlVNet =
        "https://learn.microsoft.com/azure/azure-sql/database/vnet-service-endpoint-rule-overview";

    private const string SqlIP = "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure";

    // Of 2025; the page of questions and answers about virtual networks says 64.
    private const string Cosmos =
        "https://learn.microsoft.com/azure/cosmos-db/how-to-configure-vnet-service-endpoint";

    private const string KeyVault = "https://learn.microsoft.com/azure/key-vault/general/network-security";

    private const string EventHubs = "https://learn.microsoft.com/azure/event-hubs/event-hubs-quotas";

    private const string Questions =
        "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq";

    private const string Web =
        "https://learn.microsoft.com/azure/app-service/overview-access-restrictions";

    private const string Cognitive =
        "https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks";

    public static IReadOnlyList<ServiceLimit> Rows { get; } =
    [
        new("StorageVNetRules", 400, "virtual network rules per storage account", Storage, Read),
        new("StorageIPRules", 400, "IP rules per storage account", Storage, Read),
        new("SqlVNetRules", 128, "virtual network rules per server of the SQL family", SqlVNet, Read),
        new("SqlIPRules", 128, "IP rules per server of the SQL family", SqlIP, Read),
        new("SqlDatabaseIPRules", 128, "IP rules per database of Azure SQL Database", SqlIP, Read),
        new("CosmosDbVNetRules", 256, "virtual network rules per Cosmos DB account", Cosmos, Read),
        new("KeyVaultVNetRules", 200, "virtual network rules per key vault", KeyVault, Read),
        new("KeyVaultIPRules", 1000, "IP rules per key vault", KeyVault, Read),
        new("ServiceBusVNetRules", 128, "virtual network rules per Service Bus namespace", Questions, Read),
        new("EventHubsVNetRules", 128, "virtual network rules per Event Hubs namespace", Questions, Read),
        new("EventHubsIPRules", 128, "IP rules per Event Hubs namespace", EventHubs, Read),
        new("DataLakeStoreVNetRules", 100, "virtual network rules per Data Lake Store account", Questions, Read),
        new("WebAppRules", 512, "access restriction rules per web app", Web, Read),
        new("CognitiveServicesVNetRules", 100, "virtual network rules per Cognitive Services account", Cognitive, Read),
        new("CognitiveServicesIPRules", 100, "IP rules per Cognitive Services account", Cognitive, Read),
        new(
            ServiceLimits.SubscriptionRegions,
            200,
            "subscriptions and regions of resources of one service with active rules for one virtual network",
            Overview,
            Read),
        Network(ServiceLimits.VNets, 1000, "virtual networks per region and subscription"),
        Network(ServiceLimits.SubnetsPerVNet, 3000, "subnets per virtual network"),
        Network(ServiceLimits.PeeringsPerVNet, 500, "peerings per virtual network"),
        Network(ServiceLimits.PrivateIPAddressesPerVNet, 65536, "private IP addresses per virtual network"),
        Network(
            ServiceLimits.PrivateIPAddressesPerPeeredGroup,
            128000,
            "private IP addresses per virtual network and those peered with it"),
        Network(ServiceLimits.NetworkSecurityGroups, 5000, "network security groups per region and subscription"),
        Network(ServiceLimits.SecurityRules, 1000, "rules per network security group"),
        Network(ServiceLimits.SecurityRuleAddresses, 4000, "addresses and ranges per side of a security group's rules"),
        Network(ServiceLimits.ApplicationSecurityGroups, 3000, "application security groups per region"),
        Network(
            ServiceLimits.ApplicationSecurityGroupsPerIPConfiguration,
            20,
            "application security groups per IP configuration of an interface"),
        Network(ServiceLimits.ApplicationSecurityGroupsPerRule, 10, "application security groups per side of a rule"),
        Network(
            ServiceLimits.ApplicationSecurityGroupsPerNetworkSecurityGroup,
            100,
            "application security groups in all rules of a network security group"),
        Network(ServiceLimits.RouteTables, 200, "route tables per region and subscription"),
        Network(ServiceLimits.Routes, 400, "user-defined routes per route table"),
        new(ServiceLimits.ServiceTagRoutes, 25, "routes with a service tag per route table", Routing, Read),
        new(ServiceLimits.ServiceEndpointPolicies, 500, "service endpoint policies per subscription", Policies, Read),
        new(
            ServiceLimits.ServiceEndpointPoliciesPerSubnet,
            100,
            "service endpoint policies per subnet",
            Policies,
            Read),
        new(
            ServiceLimits.ServiceEndpointPoliciesPerVNet,
            100,
            "service endpoint policies per virtual network",
            Policies,
            Read),
        new(ServiceLimits.ServiceEndpointPolicyResources, 200, "resources per policy definition", Policies, Read),
        new(ServiceLimits.PublicIPAddressesPerNatGateway, 16, "public IP addresses per NAT gateway", Nat, Read),
        Network(ServiceLimits.VpnGatewaysPerVNet, 1, "VPN gateways per virtual network"),
        Network(ServiceLimits.ExpressRouteGatewaysPerVNet, 1, "ExpressRoute gateways per virtual network"),
    ];

    private static ServiceLimit Network(string name, int value, string counts) =>
        new(name, value, counts, Networking, NetworkingDate);
}
