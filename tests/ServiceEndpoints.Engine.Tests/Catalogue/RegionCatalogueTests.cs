using System.Linq;
using ServiceEndpoints.Catalogue;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class RegionCatalogueTests
{
    [Theory]
    [InlineData("westeurope")]
    [InlineData("West Europe")]
    [InlineData("WESTEUROPE")]
    [InlineData("WestEurope")]
    public void Finds_a_region_by_any_of_its_spellings(string text)
    {
        Assert.True(RegionCatalogue.TryGet(text, out AzureRegion? region));
        Assert.Equal("westeurope", region.Name);
    }

    [Theory]
    [InlineData("centralfrance", "francecentral")]
    [InlineData("germanywc", "germanywestcentral")]
    [InlineData("norwaye", "norwayeast")]
    [InlineData("brazilse", "brazilsoutheast")]
    [InlineData("switzerlandn", "switzerlandnorth")]
    public void Finds_a_region_by_the_name_in_the_tag_file(string shortName, string name)
    {
        Assert.True(RegionCatalogue.TryGet(shortName, out AzureRegion? region));
        Assert.Equal(name, region.Name);
        Assert.Equal(shortName, region.ShortName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("atlantis")]
    [InlineData("west-europe")]
    public void Finds_nothing_else(string text) => Assert.False(RegionCatalogue.TryGet(text, out _));

    [Theory]
    [InlineData("westeurope", "northeurope")]
    [InlineData("northeurope", "westeurope")]
    [InlineData("brazilsouth", "southcentralus")]
    [InlineData("southcentralus", "northcentralus")]
    [InlineData("brazilsoutheast", "brazilsouth")]
    [InlineData("westindia", "southindia")]
    [InlineData("southindia", "centralindia")]
    [InlineData("westus3", "eastus")]
    [InlineData("eastus", "westus")]
    [InlineData("italynorth", null)]
    [InlineData("polandcentral", null)]
    [InlineData("qatarcentral", null)]
    public void Pairs_point_one_way(string from, string? to)
    {
        Assert.True(RegionCatalogue.TryGet(from, out AzureRegion? region));
        Assert.Equal(to, RegionCatalogue.PairOf(region)?.Name);
    }

    [Fact]
    public void Every_pair_is_a_region_and_not_the_region_itself() =>
        Assert.All(RegionCatalogue.All.Where(region => region.Pair is not null), region =>
        {
            Assert.True(RegionCatalogue.TryGet(region.Pair!, out AzureRegion? pair), region.Name);
            Assert.NotEqual(region.Name, pair.Name);
        });

    [Fact]
    public void Every_row_has_a_source_and_a_date() => Assert.All(RegionCatalogue.All, region =>
    {
        Assert.True(Provenance.IsPage(region.Source), region.Name);
        Assert.True(Provenance.IsDate(region.Date), region.Name);
    });

    [Fact]
    public void A_regional_tag_takes_the_spelling_of_its_family()
    {
        Assert.True(RegionCatalogue.TryGet("France Central", out AzureRegion? france));

        Assert.Equal("Storage.FranceCentral", france.TagOf("Storage"));
        Assert.Equal("AzureCloud.centralfrance", france.TagOf("AzureCloud"));
    }

    [Fact]
    public void An_endpoint_covers_what_its_scope_says()
    {
        Assert.True(RegionCatalogue.TryGet("westindia", out AzureRegion? india));
        Assert.True(RegionCatalogue.TryGet("italynorth", out AzureRegion? italy));

        Assert.Equal([india], RegionCatalogue.Covered(india, LocationScope.Region)!);
        Assert.Equal(
            ["westindia", "southindia"],
            RegionCatalogue.Covered(india, LocationScope.RegionAndPair)!.Select(region => region.Name));
        Assert.Equal([italy], RegionCatalogue.Covered(italy, LocationScope.RegionAndPair)!);
        Assert.Null(RegionCatalogue.Covered(italy, LocationScope.AllRegions));
    }
}
