using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class SpecialServiceTagsTests
{
    private static ServiceTagSet Tags => BuiltInServiceTags.Instance;

    [Theory]
    [InlineData("virtualnetwork", "VirtualNetwork")]
    [InlineData("INTERNET", "Internet")]
    [InlineData("AzureLoadBalancer", "AzureLoadBalancer")]
    [InlineData("AzurePlatformDns", "AzurePlatformDNS")]
    public void Finds_a_tag_in_any_case(string asked, string name)
    {
        Assert.True(SpecialServiceTags.TryGet(asked, out SpecialServiceTag? tag));
        Assert.Equal(name, tag.Name);
    }

    [Fact]
    public void None_is_in_the_file_and_no_route_may_name_one() => Assert.All(SpecialServiceTags.All, tag =>
    {
        Assert.False(Tags.TryGet(tag.Name, out _), tag.Name);
        Assert.False(tag.IsUsableInRoutes, tag.Name);
        Assert.True(Provenance.IsPage(tag.Source), tag.Name);
        Assert.True(Provenance.IsDate(tag.Date), tag.Name);
    });

    [Fact]
    public void Knows_the_addresses_that_do_not_depend_on_the_network()
    {
        Assert.True(SpecialServiceTags.TryGet("AzureLoadBalancer", out SpecialServiceTag? probe));
        Assert.True(SpecialServiceTags.TryGet("VirtualNetwork", out SpecialServiceTag? network));

        Assert.Equal(AddressSet.From(IPv4Address.Parse("168.63.129.16")), probe.Addresses);
        Assert.Null(network.Addresses);
        Assert.False(SpecialServiceTags.TryGet("Storage", out _));
    }

    [Theory]
    [InlineData("Storage", true)]
    [InlineData("Storage.WestEurope", true)]
    [InlineData("AzureCloud.westeurope", true)]
    [InlineData("CognitiveServicesManagement", false)]
    [InlineData("CognitiveServicesFrontend", false)]
    public void A_route_may_name_what_the_file_marks(string name, bool usable)
    {
        Assert.True(Tags.TryGet(name, out SimServiceTag? tag));
        Assert.Equal(usable, SpecialServiceTags.IsUsableInRoutes(tag, Tags));
    }
}
