using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class BuiltInServiceTagsTests
{
    private const string WeeklyFile = "servicetags/ServiceTags_Public_2025-11-10.json";

    private static ServiceTagSet Tags => BuiltInServiceTags.Instance;

    [Fact]
    public void Is_the_weekly_file_of_one_day()
    {
        Assert.Equal(376, Tags.ChangeNumber);
        Assert.Equal("Public", Tags.Cloud);
        Assert.Equal("2025-11-10", Tags.Date);
        Assert.Equal(3041, Tags.All.Count);
        Assert.Equal("Public 376 (2025-11-10)", Tags.ToString());
    }

    [Fact]
    public void Takes_at_most_400_kilobytes() => Assert.InRange(BuiltInServiceTags.Bytes().Length, 1, 400 * 1024);

    [Fact]
    public void Knows_storage_in_west_europe()
    {
        Assert.True(Tags.TryGet("storage.westeurope", out SimServiceTag? tag));
        Assert.Equal("Storage.WestEurope", tag.Name);
        Assert.Equal("Storage", tag.Family);
        Assert.Equal("westeurope", tag.Region);
        Assert.Equal("AzureStorage", tag.SystemService);
        Assert.Contains(AddressPrefix.Parse("13.95.96.176/28"), tag.Prefixes);
        Assert.True(tag.Addresses.Contains(IPv4Address.Parse("13.95.96.177")));
        Assert.False(tag.Addresses.Contains(IPv4Address.Parse("8.8.8.8")));
    }

    [Theory]
    [InlineData("Nope")]
    [InlineData("Storage.Atlantis")]
    [InlineData("")]
    [InlineData("VirtualNetwork")]
    public void Knows_no_other_name(string name)
    {
        Assert.False(Tags.TryGet(name, out SimServiceTag? tag));
        Assert.Null(tag);
    }

    [Fact]
    public void The_tags_made_for_endpoints_are_those_of_the_catalogue_and_container_registry()
    {
        IEnumerable<string> marked = Tags.All
            .Where(tag => tag.NetworkFeatures.Contains("VSE"))
            .Select(tag => tag.Name);
        IEnumerable<string> catalogued = ServiceCatalogue.All
            .Where(row => !row.TagAssumed)
            .Select(row => row.ServiceTag)
            .Append("AzureContainerRegistry")
            .Distinct();

        Assert.Equal(catalogued.Order(), marked.Order());
    }

    [Fact]
    public void Every_tag_of_a_product_is_there() =>
        Assert.All(ServiceCatalogue.All, row => Assert.True(Tags.TryGet(row.ServiceTag, out _), row.ServiceTag));

    [Theory]
    [InlineData("Storage")]
    [InlineData("Sql")]
    [InlineData("AzureCloud")]
    public void Every_regional_tag_belongs_to_a_region_that_spells_it_so(string family)
    {
        IEnumerable<string> regional = Tags.All
            .Where(tag => tag.Family == family && tag.Name != family)
            .Select(tag => tag.Name);

        Assert.All(regional, name =>
        {
            Assert.True(RegionCatalogue.TryGet(name[(family.Length + 1)..], out AzureRegion? region), name);
            Assert.Equal(name, region.TagOf(family));
        });
    }

    [Fact]
    public void Every_listed_region_has_the_tags_of_storage_sql_and_the_cloud() =>
        Assert.All(RegionCatalogue.All.Where(region => region.IsListed), region =>
        {
            Assert.True(Tags.TryGet(region.TagOf("Storage"), out SimServiceTag? storage), region.Name);
            Assert.Equal(region.ShortName, storage.Region);
            Assert.True(Tags.TryGet(region.TagOf("Sql"), out _), region.Name);
            Assert.True(Tags.TryGet(region.TagOf("AzureCloud"), out _), region.Name);
        });

    [Fact]
    public void Tells_which_tags_hold_an_address()
    {
        IEnumerable<string> names = Tags.Containing(IPv4Address.Parse("13.95.96.177")).Select(tag => tag.Name);

        Assert.Equal(["AzureCloud", "AzureCloud.westeurope", "Storage", "Storage.WestEurope"], names.Order());
        Assert.Empty(Tags.Containing(IPv4Address.Parse("10.0.0.4")));
    }

    [Fact]
    public void Answers_a_storage_question_without_reading_the_rest()
    {
        byte[] bytes = BuiltInServiceTags.Bytes();
        ReadStorage(bytes);
        TimeSpan fastest = Enumerable.Range(0, 25).Min(_ => ReadStorage(bytes));

        Assert.InRange(fastest.TotalMilliseconds, 0, 20);
    }

    [Fact]
    public void Holds_every_prefix_of_the_weekly_file()
    {
        string? path = Corpus.Find(WeeklyFile);
        Assert.SkipWhen(path is null, "The weekly file is not here.");

        ServiceTagSet weekly = ServiceTagFile.Read(path).Value;

        Assert.Equal(weekly.Names, Tags.Names);
        foreach ((SimServiceTag expected, SimServiceTag actual) in weekly.All.Zip(Tags.All))
        {
            Assert.Equal(expected.Prefixes, actual.Prefixes);
            Assert.Equal(expected.IPv6Prefixes, actual.IPv6Prefixes);
            Assert.Equal(expected.Region, actual.Region);
            Assert.Equal(expected.SystemService, actual.SystemService);
            Assert.Equal(expected.ChangeNumber, actual.ChangeNumber);
            Assert.Equal(expected.NetworkFeatures, actual.NetworkFeatures);
        }
    }

    [Fact]
    public void A_snapshot_of_the_same_tags_has_the_same_bytes()
    {
        ServiceTagSet few = new(1, "Public", null, Tags.All.Where(tag => tag.Family is "Sql" or "Storage"));
        ServiceTagSet read = TagSnapshotReader.Read(TagSnapshotWriter.Write(few));

        Assert.Equal(TagSnapshotWriter.Write(few), TagSnapshotWriter.Write(read));
    }

    private static TimeSpan ReadStorage(byte[] bytes)
    {
        long start = Stopwatch.GetTimestamp();
        Assert.True(TagSnapshotReader.Read(bytes).TryGet("Storage.WestEurope", out SimServiceTag? tag));
        Assert.False(tag.Addresses.IsEmpty);
        return Stopwatch.GetElapsedTime(start);
    }
}
