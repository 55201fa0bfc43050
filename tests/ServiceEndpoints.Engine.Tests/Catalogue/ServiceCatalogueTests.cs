using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class ServiceCatalogueTests
{
    [Fact]
    public void Has_fourteen_products_behind_ten_endpoint_names()
    {
        Assert.Equal(14, ServiceCatalogue.All.Count);
        Assert.Equal(
            [
                "Microsoft.Storage", "Microsoft.Storage.Global", "Microsoft.Sql", "Microsoft.AzureCosmosDB",
                "Microsoft.KeyVault", "Microsoft.ServiceBus", "Microsoft.EventHub", "Microsoft.AzureActiveDirectory",
                "Microsoft.Web", "Microsoft.CognitiveServices",
            ],
            ServiceCatalogue.EndpointNames);
    }

    [Fact]
    public void Every_row_has_a_source_and_a_date() => Assert.All(ServiceCatalogue.All, row =>
    {
        Assert.True(Provenance.IsPage(row.Source), row.Name);
        Assert.True(Provenance.IsDate(row.Date), row.Name);
        Assert.All(row.SubServices, part => Assert.True(Provenance.IsPage(part.Source), part.Name));
    });

    [Fact]
    public void Every_resource_type_has_a_product() => Assert.All(
        Enum.GetValues<ResourceType>(),
        type => Assert.Equal(type, ServiceCatalogue.ForResourceType(type).ResourceType));

    [Theory]
    [InlineData("microsoft.storage", "Microsoft.Storage")]
    [InlineData("MICROSOFT.STORAGE.GLOBAL", "Microsoft.Storage.Global")]
    [InlineData("Microsoft.AzureCosmosDb", "Microsoft.AzureCosmosDB")]
    public void Finds_an_endpoint_name_in_any_case(string asked, string canonical)
    {
        Assert.True(ServiceCatalogue.TryGetEndpoint(asked, out string? found));
        Assert.Equal(canonical, found);
    }

    [Theory]
    [InlineData("Storage")]
    [InlineData("Microsoft.ContainerRegistry")]
    [InlineData("Microsoft.CognitiveService")]
    [InlineData("")]
    public void Knows_no_other_endpoint_name(string asked)
    {
        Assert.False(ServiceCatalogue.TryGetEndpoint(asked, out string? found));
        Assert.Null(found);
    }

    [Fact]
    public void The_whole_sql_family_shares_one_endpoint_tag_and_scope()
    {
        IReadOnlyList<SimService> family = ServiceCatalogue.ForEndpoint("microsoft.sql");

        Assert.Equal(5, family.Count);
        Assert.All(family, row =>
        {
            Assert.Equal("Sql", row.ServiceTag);
            Assert.Equal(LocationScope.Region, row.LocationScope);
            Assert.True(row.SameRegionOnly);
            Assert.False(row.CrossTenant);
        });
    }

    [Fact]
    public void Storage_is_described_by_its_regional_endpoint_and_reached_by_two()
    {
        Assert.Equal(
            LocationScope.RegionAndPair,
            ServiceCatalogue.ForResourceType(ResourceType.StorageAccount).LocationScope);
        Assert.Equal(
            ["Microsoft.Storage", "Microsoft.Storage.Global"],
            ServiceCatalogue.EndpointsFor(ResourceType.StorageAccount));
    }

    [Fact]
    public void Only_the_tag_of_cognitive_services_is_assumed() => Assert.Equal(
        "Microsoft.CognitiveServices",
        Assert.Single(ServiceCatalogue.All, row => row.TagAssumed).Service);

    [Theory]
    [InlineData(ResourceType.StorageAccount, null, "x.blob.core.windows.net", 443)]
    [InlineData(ResourceType.StorageAccount, "FILE", "x.file.core.windows.net", 445)]
    [InlineData(ResourceType.SqlServer, null, "x.database.windows.net", 1433)]
    [InlineData(ResourceType.PostgreSqlServer, null, "x.postgres.database.azure.com", 5432)]
    [InlineData(ResourceType.MySqlServer, null, "x.mysql.database.azure.com", 3306)]
    [InlineData(ResourceType.MariaDbServer, null, "x.mariadb.database.azure.com", 3306)]
    [InlineData(ResourceType.CosmosDbAccount, null, "x.documents.azure.com", 443)]
    [InlineData(ResourceType.KeyVault, null, "x.vault.azure.net", 443)]
    [InlineData(ResourceType.ServiceBusNamespace, null, "x.servicebus.windows.net", 443)]
    [InlineData(ResourceType.EventHubsNamespace, null, "x.servicebus.windows.net", 443)]
    [InlineData(ResourceType.DataLakeStoreGen1, null, "x.azuredatalakestore.net", 443)]
    [InlineData(ResourceType.WebApp, "scm", "x.scm.azurewebsites.net", 443)]
    [InlineData(ResourceType.CognitiveServicesAccount, null, "x.cognitiveservices.azure.com", 443)]
    public void Names_a_resource_and_its_default_port(ResourceType type, string? part, string fqdn, int port)
    {
        Assert.Equal(fqdn, ServiceCatalogue.Fqdn(type, "x", part));

        SimService row = ServiceCatalogue.ForResourceType(type);
        SubService? sub = part is null ? row.MainSubService : row.FindSubService(part);
        Assert.Equal(port, sub!.DefaultPort);
    }

    [Fact]
    public void Has_no_name_for_a_sub_service_the_type_lacks() =>
        Assert.Null(ServiceCatalogue.Fqdn(ResourceType.KeyVault, "x", "blob"));

    [Fact]
    public void Sql_redirects_to_the_documented_range()
    {
        ServicePort redirect = Assert.Single(
            ServiceCatalogue.ForResourceType(ResourceType.SqlServer).Ports,
            port => port.Use == PortUse.Redirect);

        Assert.Equal("11000-11999", redirect.ToString());
        Assert.True(redirect.Contains(11000));
        Assert.True(redirect.Contains(11999));
        Assert.False(redirect.Contains(10999));
        Assert.False(redirect.Contains(12000));
    }

    [Theory]
    [InlineData("ST1.Blob.core.windows.net", ResourceType.StorageAccount, "ST1", "blob", false)]
    [InlineData("st1-secondary.table.core.windows.net", ResourceType.StorageAccount, "st1", "table", true)]
    [InlineData("app.scm.azurewebsites.net", ResourceType.WebApp, "app", "scm", false)]
    [InlineData("kv-secondary.vault.azure.net", ResourceType.KeyVault, "kv-secondary", "vault", false)]
    public void Reads_a_public_name(string fqdn, ResourceType type, string name, string part, bool secondary)
    {
        FqdnMatch match = Assert.Single(ServiceCatalogue.MatchFqdn(fqdn));

        Assert.Equal(type, match.ResourceType);
        Assert.Equal(name, match.Name);
        Assert.Equal(part, match.SubService.Name);
        Assert.Equal(secondary, match.IsSecondary);
    }

    [Fact]
    public void Reads_a_messaging_name_both_ways() => Assert.Equal(
        [ResourceType.ServiceBusNamespace, ResourceType.EventHubsNamespace],
        ServiceCatalogue.MatchFqdn("ns.servicebus.windows.net").Select(match => match.ResourceType));

    [Theory]
    [InlineData("example.com")]
    [InlineData("vault.azure.net")]
    [InlineData(".vault.azure.net")]
    [InlineData("a.b.vault.azure.net")]
    [InlineData("xvault.azure.net")]
    [InlineData("")]
    public void Reads_nothing_into_other_names(string fqdn) => Assert.Empty(ServiceCatalogue.MatchFqdn(fqdn));

    [Fact]
    public void Every_arm_type_leads_back_to_its_resource_type() => Assert.All(ServiceCatalogue.All, row =>
    {
        Assert.True(ServiceCatalogue.TryGetArmType(row.ArmType, out ResourceType type));
        Assert.Equal(row.ResourceType, type);
    });

    [Fact]
    public void Does_not_know_other_arm_types() =>
        Assert.False(ServiceCatalogue.TryGetArmType("Microsoft.Compute/virtualMachines", out _));
}
