using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class TrustedServicesTests
{
    [Theory]
    [InlineData("AzureBackup", true, true)]
    [InlineData("AzureSiteRecovery", true, false)]
    [InlineData("AzureEventGrid", true, false)]
    [InlineData("AzureResourceManager", false, true)]
    [InlineData("Sql", true, true)]
    [InlineData("LogicApps", true, false)]
    [InlineData("AzureDevOps", false, false)]
    public void Storage_and_key_vault_have_lists_of_their_own(string name, bool storage, bool keyVault)
    {
        Assert.True(TrustedServices.TryGet(name, out SimTrustedService? service));
        Assert.Equal(storage, service.IsTrustedBy(ResourceType.StorageAccount));
        Assert.Equal(keyVault, service.IsTrustedBy(ResourceType.KeyVault));
    }

    [Fact]
    public void Azure_devops_is_the_only_service_that_nobody_trusts() => Assert.Equal(
        "AzureDevOps",
        Assert.Single(TrustedServices.All, service => service.TrustedBy.Count == 0).Name);

    [Fact]
    public void Only_the_types_whose_lists_are_known_trust_anybody()
    {
        IEnumerable<ResourceType> types = TrustedServices.All.SelectMany(service => service.TrustedBy).Distinct();

        Assert.Equal(
            [
                ResourceType.StorageAccount, ResourceType.CosmosDbAccount, ResourceType.KeyVault,
                ResourceType.ServiceBusNamespace, ResourceType.EventHubsNamespace, ResourceType.CognitiveServicesAccount,
            ],
            types.Order());
    }

    [Fact]
    public void Key_vault_trusts_about_forty() => Assert.InRange(
        TrustedServices.All.Count(service => service.IsTrustedBy(ResourceType.KeyVault)), 38, 43);

    [Theory]
    [InlineData("azurebackup", "AzureBackup")]
    [InlineData("Azure Event Hubs", "EventHub")]
    [InlineData("AzureFileSync", "StorageSyncService")]
    public void Finds_a_service_by_name_or_display_name(string asked, string name)
    {
        Assert.True(TrustedServices.TryGet(asked, out SimTrustedService? service));
        Assert.Equal(name, service.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Azure")]
    public void Finds_nothing_else(string asked) => Assert.False(TrustedServices.TryGet(asked, out _));

    [Fact]
    public void Finds_the_service_of_an_arm_type()
    {
        Assert.True(TrustedServices.TryGetByArmType("microsoft.datafactory/FACTORIES", out SimTrustedService? service));
        Assert.Equal("DataFactory", service.Name);
        Assert.False(TrustedServices.TryGetByArmType("Microsoft.Compute/virtualMachines", out _));
    }

    [Fact]
    public void A_service_with_a_tag_is_called_by_it()
    {
        IEnumerable<string> tags = BuiltInServiceTags.Instance.Names.Where(name => !name.Contains('.'));

        Assert.All(TrustedServices.All, service => Assert.True(
            tags.Contains(service.Name) || !tags.Contains(service.DisplayName.Replace(" ", "")), service.Name));
    }

    [Fact]
    public void Every_row_has_a_source_and_a_date() => Assert.All(TrustedServices.All, service =>
    {
        Assert.True(Provenance.IsPage(service.Source), service.Name);
        Assert.True(Provenance.IsDate(service.Date), service.Name);
    });
}
