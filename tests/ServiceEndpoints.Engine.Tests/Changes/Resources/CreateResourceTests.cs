using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class CreateResourceTests
{
    public static TheoryData<ResourceType> Types => [.. System.Enum.GetValues<ResourceType>()];

    [Fact]
    public void Gives_a_storage_account_what_Azure_gives_it()
    {
        SimResource made = Make(ResourceType.StorageAccount, "stdata");

        Assert.Equal("stdata.blob.core.windows.net", made.Fqdn);
        Assert.Equal("Standard_LRS", made.Sku);
        Assert.Equal("eastus", made.Location);
        Assert.Equal(RuleAction.Allow, made.Firewall.DefaultAction);
        Assert.Equal(["AzureServices"], made.Firewall.Bypass);
        Assert.Equal(PublicNetworkAccess.Enabled, made.Firewall.PublicNetworkAccess);
        Assert.Empty(made.Firewall.NetworkRules);
    }

    [Theory]
    [InlineData(ResourceType.StorageAccount, "Standard_LRS", RuleAction.Allow)]
    [InlineData(ResourceType.SqlServer, null, null)]
    [InlineData(ResourceType.SynapseWorkspace, null, null)]
    [InlineData(ResourceType.PostgreSqlServer, "GeneralPurpose", null)]
    [InlineData(ResourceType.MySqlServer, "GeneralPurpose", null)]
    [InlineData(ResourceType.MariaDbServer, "GeneralPurpose", null)]
    [InlineData(ResourceType.CosmosDbAccount, null, null)]
    [InlineData(ResourceType.KeyVault, "standard", RuleAction.Allow)]
    [InlineData(ResourceType.ServiceBusNamespace, "Standard", RuleAction.Allow)]
    [InlineData(ResourceType.EventHubsNamespace, "Standard", RuleAction.Allow)]
    [InlineData(ResourceType.DataLakeStoreGen1, null, RuleAction.Allow)]
    [InlineData(ResourceType.WebApp, "P1v3", null)]
    [InlineData(ResourceType.CognitiveServicesAccount, "S0", RuleAction.Allow)]
    public void Knows_the_defaults_of_every_type(ResourceType type, string? sku, RuleAction? action)
    {
        SimResource made = Make(type, "contoso01");

        Assert.Equal((sku, action), (made.Sku, made.Firewall.DefaultAction));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Gives_an_address_of_the_tag_and_region_that_never_changes(ResourceType type)
    {
        SimResource made = Make(type, "contoso01");

        string family = ServiceCatalogue.ForResourceType(type).AddressTag;
        Assert.True(BuiltInServiceTags.Instance.TryGet($"{family}.EastUS", out SimServiceTag? tag)
            || BuiltInServiceTags.Instance.TryGet(family, out tag));
        Assert.True(tag.Addresses.Contains(made.PublicIPAddress!.Value));
        Assert.Equal(made.PublicIPAddress, Make(type, "contoso01").PublicIPAddress);
    }

    [Fact]
    public void Gives_different_names_different_addresses() => Assert.NotEqual(
        Make(ResourceType.StorageAccount, "stdata").PublicIPAddress,
        Make(ResourceType.StorageAccount, "stlogs").PublicIPAddress);

    [Fact]
    public void Gives_no_address_when_the_tags_in_use_lack_the_service()
    {
        SimTopology before = Lab.Topology with { ServiceTags = new ServiceTagSet(1, "Public", null, []) };

        Changed made = before.Made(new CreateResource(new Placement("stdata"), ResourceType.StorageAccount));

        Assert.Null(Assert.IsType<SimResource>(made.Subject).PublicIPAddress);
    }

    [Fact]
    public void Takes_what_is_asked_for()
    {
        CreateResource change = new(
            new Placement("stdata") { ResourceGroupName = "rg", Location = "West Europe" }, ResourceType.StorageAccount)
        {
            Sku = "Premium_LRS",
            DefaultAction = RuleAction.Deny,
            PublicIPAddress = "203.0.113.7",
        };

        SimResource made = Assert.IsType<SimResource>(Lab.Topology.Made(change).Subject);

        Assert.Equal(("rg", "westeurope", "Premium_LRS"), (made.ResourceGroupName, made.Location, made.Sku));
        Assert.Equal(RuleAction.Deny, made.Firewall.DefaultAction);
        Assert.Equal("203.0.113.7", made.PublicIPAddress.ToString());
    }

    [Fact]
    public void Refuses_an_address_that_is_never_public() => Lab.Topology.Refuses(
        new CreateResource(new Placement("stdata"), ResourceType.StorageAccount)
        {
            PublicIPAddress = "10.0.0.4",
        },
        ErrorId.ValueInvalid);

    [Theory]
    [InlineData(ResourceType.StorageAccount, "StData")]
    [InlineData(ResourceType.StorageAccount, "st")]
    [InlineData(ResourceType.KeyVault, "a/b")]
    [InlineData(ResourceType.ServiceBusNamespace, "short")]
    public void Refuses_names_that_the_type_does_not_take(ResourceType type, string name) =>
        Lab.Topology.Refuses(new CreateResource(new Placement(name), type), ErrorId.NameInvalid);

    [Fact]
    public void Refuses_a_region_that_does_not_exist() => Lab.Topology.Refuses(
        new CreateResource(new Placement("stdata") { Location = "moonbase" }, ResourceType.StorageAccount),
        ErrorId.LocationUnknown);

    [Fact]
    public void Warns_of_a_namespace_that_denies_without_rules()
    {
        CreateResource change = new(new Placement("contoso01"), ResourceType.ServiceBusNamespace)
        {
            Sku = "Premium",
            DefaultAction = RuleAction.Deny,
        };

        Assert.Single(Lab.Topology.Made(change).Warnings);
    }

    private static SimResource Make(ResourceType type, string name) =>
        Assert.IsType<SimResource>(Lab.Topology.Made(new CreateResource(new Placement(name), type)).Subject);
}
