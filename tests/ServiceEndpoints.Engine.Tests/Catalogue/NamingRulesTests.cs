using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class NamingRulesTests
{
    [Theory]
    [InlineData(NamedKind.ResourceGroup, 1, 90)]
    [InlineData(NamedKind.VNet, 2, 64)]
    [InlineData(NamedKind.Subnet, 1, 80)]
    [InlineData(NamedKind.Peering, 1, 80)]
    [InlineData(NamedKind.VM, 1, 64)]
    [InlineData(NamedKind.NetworkInterface, 1, 80)]
    [InlineData(NamedKind.NatGateway, 1, 80)]
    [InlineData(NamedKind.PublicIPAddress, 1, 80)]
    [InlineData(NamedKind.Gateway, 1, 80)]
    [InlineData(NamedKind.RouteTable, 1, 80)]
    [InlineData(NamedKind.Route, 1, 80)]
    [InlineData(NamedKind.NetworkSecurityGroup, 1, 80)]
    [InlineData(NamedKind.SecurityRule, 1, 80)]
    [InlineData(NamedKind.ApplicationSecurityGroup, 1, 80)]
    [InlineData(NamedKind.ServiceEndpointPolicy, 1, 80)]
    [InlineData(NamedKind.ServiceEndpointPolicyDefinition, 1, 80)]
    [InlineData(NamedKind.PrivateEndpoint, 2, 64)]
    [InlineData(NamedKind.ManagedService, 1, 80)]
    [InlineData(NamedKind.OnPremisesNetwork, 1, 80)]
    [InlineData(NamedKind.StorageAccount, 3, 24)]
    [InlineData(NamedKind.SqlServer, 1, 63)]
    [InlineData(NamedKind.SynapseWorkspace, 1, 50)]
    [InlineData(NamedKind.PostgreSqlServer, 3, 63)]
    [InlineData(NamedKind.MySqlServer, 3, 63)]
    [InlineData(NamedKind.MariaDbServer, 3, 63)]
    [InlineData(NamedKind.CosmosDbAccount, 3, 44)]
    [InlineData(NamedKind.KeyVault, 3, 24)]
    [InlineData(NamedKind.ServiceBusNamespace, 6, 50)]
    [InlineData(NamedKind.EventHubsNamespace, 6, 50)]
    [InlineData(NamedKind.DataLakeStoreGen1, 3, 24)]
    [InlineData(NamedKind.WebApp, 2, 60)]
    [InlineData(NamedKind.CognitiveServicesAccount, 2, 64)]
    public void Takes_names_of_the_documented_length_and_no_other(NamedKind kind, int min, int max)
    {
        Assert.True(NamingRules.Check(kind, new string('a', min), out string reason), reason);
        Assert.True(NamingRules.Check(kind, new string('a', max), out reason), reason);
        Assert.False(NamingRules.Check(kind, new string('a', min - 1), out _));
        Assert.False(NamingRules.Check(kind, new string('a', max + 1), out reason));
        Assert.Equal($"The name must be {min} to {max} characters long; this one has {max + 1}.", reason);
    }

    [Theory]
    [InlineData(NamedKind.ResourceGroup, "rg-(prod)_1.x")]
    [InlineData(NamedKind.ResourceGroup, "größe")]
    [InlineData(NamedKind.VNet, "vnet-1.2_")]
    [InlineData(NamedKind.Subnet, "9")]
    [InlineData(NamedKind.VM, "vm#1_")]
    [InlineData(NamedKind.StorageAccount, "st0")]
    [InlineData(NamedKind.SqlServer, "s")]
    [InlineData(NamedKind.CosmosDbAccount, "0cosmos-")]
    [InlineData(NamedKind.KeyVault, "Kv-1-a")]
    [InlineData(NamedKind.ServiceBusNamespace, "Bus--1")]
    [InlineData(NamedKind.WebApp, "1-A")]
    public void Takes_what_azure_takes(NamedKind kind, string name)
    {
        Assert.True(NamingRules.Check(kind, name, out string reason), reason);
        Assert.Empty(reason);
    }

    [Theory]
    [InlineData(NamedKind.ResourceGroup, "ends.")]
    [InlineData(NamedKind.ResourceGroup, "a b")]
    [InlineData(NamedKind.VNet, "-vnet")]
    [InlineData(NamedKind.VNet, "_vnet")]
    [InlineData(NamedKind.VNet, "vnet-")]
    [InlineData(NamedKind.VNet, "vnet.")]
    [InlineData(NamedKind.VNet, "v/net")]
    [InlineData(NamedKind.VNet, "vn et")]
    [InlineData(NamedKind.VNet, "größe")]
    [InlineData(NamedKind.VM, "_vm")]
    [InlineData(NamedKind.VM, "vm-")]
    [InlineData(NamedKind.VM, "v@m")]
    [InlineData(NamedKind.VM, "v\nm")]
    [InlineData(NamedKind.StorageAccount, "Storage")]
    [InlineData(NamedKind.StorageAccount, "st-1")]
    [InlineData(NamedKind.SqlServer, "-sql")]
    [InlineData(NamedKind.SqlServer, "sql-")]
    [InlineData(NamedKind.SqlServer, "Sql")]
    [InlineData(NamedKind.CosmosDbAccount, "-cosmos")]
    [InlineData(NamedKind.CosmosDbAccount, "Cosmos")]
    [InlineData(NamedKind.KeyVault, "1vault")]
    [InlineData(NamedKind.KeyVault, "vault-")]
    [InlineData(NamedKind.KeyVault, "va--ult")]
    [InlineData(NamedKind.KeyVault, "va_ult")]
    [InlineData(NamedKind.ServiceBusNamespace, "1busbus")]
    [InlineData(NamedKind.EventHubsNamespace, "hubhub-")]
    [InlineData(NamedKind.DataLakeStoreGen1, "Lake")]
    [InlineData(NamedKind.WebApp, "-app")]
    [InlineData(NamedKind.WebApp, "app-")]
    [InlineData(NamedKind.WebApp, "a.b")]
    public void Refuses_what_azure_refuses_and_says_what_it_takes(NamedKind kind, string name)
    {
        Assert.False(NamingRules.Check(kind, name, out string reason));
        Assert.Equal($"The name may hold {NamingRules.For(kind).Characters}.", reason);
    }

    [Fact]
    public void Every_kind_has_a_rule() =>
        Assert.Equal(Enum.GetValues<NamedKind>(), NamingRules.All.Select(rule => rule.Kind));

    [Fact]
    public void Every_resource_type_is_a_named_kind() => Assert.All(
        Enum.GetValues<ResourceType>(),
        type => Assert.Equal(type.ToString(), NamingRules.KindOf(type).ToString()));

    [Fact]
    public void Only_kinds_that_azure_does_not_name_lack_a_source() => Assert.All(NamingRules.All, rule =>
    {
        bool ours = rule.Kind is NamedKind.ManagedService or NamedKind.OnPremisesNetwork;
        Assert.Equal(ours, rule.Source is null);
        Assert.True(ours || Provenance.IsPage(rule.Source!), rule.Kind.ToString());
        Assert.True(Provenance.IsDate(rule.Date), rule.Kind.ToString());
    });
}
