using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>
/// Azure's limits. Where pages differ the newest figure stands here, and a topology may override it.
/// </summary>
public static class ServiceLimits
{
    public const string SubscriptionRegions = nameof(SubscriptionRegions);
    public const string VNets = nameof(VNets);
    public const string SubnetsPerVNet = nameof(SubnetsPerVNet);
    public const string PeeringsPerVNet = nameof(PeeringsPerVNet);
    public const string PrivateIPAddressesPerVNet = nameof(PrivateIPAddressesPerVNet);
    public const string PrivateIPAddressesPerPeeredGroup = nameof(PrivateIPAddressesPerPeeredGroup);
    public const string NetworkSecurityGroups = nameof(NetworkSecurityGroups);
    public const string SecurityRules = nameof(SecurityRules);
    public const string SecurityRuleAddresses = nameof(SecurityRuleAddresses);
    public const string ApplicationSecurityGroups = nameof(ApplicationSecurityGroups);
    public const string ApplicationSecurityGroupsPerIPConfiguration =
        nameof(ApplicationSecurityGroupsPerIPConfiguration);

    public const string ApplicationSecurityGroupsPerRule = nameof(ApplicationSecurityGroupsPerRule);
    public const string ApplicationSecurityGroupsPerNetworkSecurityGroup =
        nameof(ApplicationSecurityGroupsPerNetworkSecurityGroup);

    public const string RouteTables = nameof(RouteTables);
    public const string Routes = nameof(Routes);
    public const string ServiceTagRoutes = nameof(ServiceTagRoutes);
    public const string ServiceEndpointPolicies = nameof(ServiceEndpointPolicies);
    public const string ServiceEndpointPoliciesPerSubnet = nameof(ServiceEndpointPoliciesPerSubnet);
    public const string ServiceEndpointPoliciesPerVNet = nameof(ServiceEndpointPoliciesPerVNet);
    public const string ServiceEndpointPolicyResources = nameof(ServiceEndpointPolicyResources);
    public const string SqlDatabaseIPRules = nameof(SqlDatabaseIPRules);
    public const string PublicIPAddressesPerNatGateway = nameof(PublicIPAddressesPerNatGateway);
    public const string VpnGatewaysPerVNet = nameof(VpnGatewaysPerVNet);
    public const string ExpressRouteGatewaysPerVNet = nameof(ExpressRouteGatewaysPerVNet);

    private static readonly FrozenDictionary<string, ServiceLimit> s_byName = LimitTable.Rows
        .ToFrozenDictionary(limit => limit.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<ResourceType, string> s_prefixes =
        new Dictionary<ResourceType, string>
        {
            [ResourceType.StorageAccount] = "Storage",
            [ResourceType.SqlServer] = "Sql",
            [ResourceType.SynapseWorkspace] = "Sql",
            [ResourceType.PostgreSqlServer] = "Sql",
            [ResourceType.MySqlServer] = "Sql",
            [ResourceType.MariaDbServer] = "Sql",
            [ResourceType.CosmosDbAccount] = "CosmosDb",
            [ResourceType.KeyVault] = "KeyVault",
            [ResourceType.ServiceBusNamespace] = "ServiceBus",
            [ResourceType.EventHubsNamespace] = "EventHubs",
            [ResourceType.DataLakeStoreGen1] = "DataLakeStore",
            [ResourceType.WebApp] = "WebApp",
            [ResourceType.CognitiveServicesAccount] = "CognitiveServices",
        }.ToFrozenDictionary();

    public static IReadOnlyList<ServiceLimit> All => LimitTable.Rows;

    /// <summary>Finds a limit whatever the case of its name; null for a name that is not a limit's.</summary>
    public static ServiceLimit? Find(string name) => s_byName.GetValueOrDefault(name);

    /// <summary>The most virtual network rules on one resource; null where no page says.</summary>
    public static ServiceLimit? VNetRules(ResourceType type) => Find(s_prefixes[type] + "VNetRules");

    /// <summary>The most IP rules on one resource; null where no page says.</summary>
    public static ServiceLimit? IPRules(ResourceType type) => Find(s_prefixes[type] + "IPRules");

    /// <summary>The most rules of all kinds together; null where kinds are counted apart.</summary>
    public static ServiceLimit? AllRules(ResourceType type) => Find(s_prefixes[type] + "Rules");
}
