using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>Azure's naming rules.</summary>
public static class NamingRules
{
    private const string Page =
        "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules";

    private const string PageDate = "2020-02-11";

    // Kinds and figures that the page of that date lacks, and the 3-44 of Cosmos DB where it had 3-31.
    private const string PageRead = "2026-11-23";

    private static readonly FrozenDictionary<NamedKind, NamingRule> s_byKind = Rows()
        .ToFrozenDictionary(rule => rule.Kind);

    public static IReadOnlyList<NamingRule> All { get; } = [.. s_byKind.Values.OrderBy(rule => rule.Kind)];

    public static NamingRule For(NamedKind kind) => s_byKind[kind];

    /// <summary>The kind whose rule the names of resources of a type follow.</summary>
    public static NamedKind KindOf(ResourceType type) => Enum.Parse<NamedKind>(type.ToString());

    /// <summary>True for a name that Azure takes.</summary>
    /// <param name="kind">What is named.</param>
    /// <param name="name">The name to check.</param>
    /// <param name="reason">A sentence for people; empty for a name that Azure takes.</param>
    public static bool Check(NamedKind kind, string name, out string reason) => For(kind).Check(name, out reason);

    private static IEnumerable<NamingRule> Rows() =>
    [
        Row(NamedKind.ResourceGroup, 1, 90, NamePattern.ResourceGroup),
        Row(NamedKind.VNet, 2, 64, NamePattern.Network),
        Row(NamedKind.Subnet, 1, 80, NamePattern.Network),
        Row(NamedKind.Peering, 1, 80, NamePattern.Network),
        Row(NamedKind.VM, 1, 64, NamePattern.VirtualMachine),
        Row(NamedKind.NetworkInterface, 1, 80, NamePattern.Network),
        Newer(NamedKind.NatGateway, 1, 80, NamePattern.Network),
        Row(NamedKind.PublicIPAddress, 1, 80, NamePattern.Network),
        Row(NamedKind.Gateway, 1, 80, NamePattern.Network),
        Row(NamedKind.RouteTable, 1, 80, NamePattern.Network),
        Row(NamedKind.Route, 1, 80, NamePattern.Network),
        Row(NamedKind.NetworkSecurityGroup, 1, 80, NamePattern.Network),
        Row(NamedKind.SecurityRule, 1, 80, NamePattern.Network),
        Row(NamedKind.ApplicationSecurityGroup, 1, 80, NamePattern.Network),
        Row(NamedKind.ServiceEndpointPolicy, 1, 80, NamePattern.Network),
        Newer(NamedKind.ServiceEndpointPolicyDefinition, 1, 80, NamePattern.Network),
        Newer(NamedKind.PrivateEndpoint, 2, 64, NamePattern.Network),
        Ours(NamedKind.ManagedService),
        Ours(NamedKind.OnPremisesNetwork),
        Row(NamedKind.StorageAccount, 3, 24, NamePattern.LowerAlphanumeric),
        Row(NamedKind.SqlServer, 1, 63, NamePattern.LowerAndHyphens),
        Row(NamedKind.SqlDatabase, 1, 128, NamePattern.SqlDatabase),
        Newer(NamedKind.SynapseWorkspace, 1, 50, NamePattern.LowerAndHyphens),
        Row(NamedKind.PostgreSqlServer, 3, 63, NamePattern.LowerAndHyphens),
        Row(NamedKind.MySqlServer, 3, 63, NamePattern.LowerAndHyphens),
        Row(NamedKind.MariaDbServer, 3, 63, NamePattern.LowerAndHyphens),
        Newer(NamedKind.CosmosDbAccount, 3, 44, NamePattern.Cosmos),
        Row(NamedKind.KeyVault, 3, 24, NamePattern.KeyVault),
        Row(NamedKind.ServiceBusNamespace, 6, 50, NamePattern.Messaging),
        Row(NamedKind.EventHubsNamespace, 6, 50, NamePattern.Messaging),
        Row(NamedKind.DataLakeStoreGen1, 3, 24, NamePattern.LowerAlphanumeric),
        Row(NamedKind.WebApp, 2, 60, NamePattern.AlphanumericAndHyphens),
        Row(NamedKind.CognitiveServicesAccount, 2, 64, NamePattern.AlphanumericAndHyphens),
    ];

    private static NamingRule Row(NamedKind kind, int min, int max, NamePattern pattern) =>
        new(kind, min, max, pattern) { Source = Page, Date = PageDate };

    private static NamingRule Newer(NamedKind kind, int min, int max, NamePattern pattern) =>
        new(kind, min, max, pattern) { Source = Page, Date = PageRead };

    private static NamingRule Ours(NamedKind kind) =>
        new(kind, 1, 80, NamePattern.Network) { Date = PageRead };
}
