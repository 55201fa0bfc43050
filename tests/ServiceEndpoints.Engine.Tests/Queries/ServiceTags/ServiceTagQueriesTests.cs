using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.ServiceTags;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Queries.ServiceTags;

public sealed class ServiceTagQueriesTests
{
    private static readonly SimTopology s_topology = new()
    {
        ServiceTags = new(1, "Public", null, [Tag("Storage", ""), Tag("Storage.FranceCentral", "centralfrance")]),
    };

    [Fact]
    public void Lists_the_built_in_tags_where_no_file_was_read() =>
        Assert.Equal(BuiltInServiceTags.Instance.All, Find(new SimTopology()));

    [Fact]
    public void Lists_the_tags_of_the_file_in_its_order() =>
        Assert.Equal(["Storage", "Storage.FranceCentral"], Find(s_topology).Select(tag => tag.Name));

    [Theory]
    [InlineData("203.0.113.7", 2)]
    [InlineData("198.51.100.1", 0)]
    public void Keeps_the_tags_that_hold_an_address(string address, int count) =>
        Assert.Equal(count, Find(s_topology, address).Count);

    [Theory]
    [InlineData("francecentral", 1)]
    [InlineData("France Central", 1)]
    [InlineData("centralfrance", 1)]
    [InlineData("westeurope", 0)]
    public void Keeps_the_tags_of_a_region_by_any_of_its_names(string region, int count) =>
        Assert.Equal(count, Find(s_topology, region: region).Count);

    [Fact]
    public void Refuses_a_region_that_does_not_exist() => Assert.Equal(
        ErrorId.LocationUnknown, ServiceTagQueries.Find(s_topology, null, "moonbase").Refusal?.Id);

    [Fact]
    public void Refuses_what_is_no_address() =>
        Assert.NotNull(ServiceTagQueries.Find(s_topology, "10.0.0", null).Refusal);

    private static IReadOnlyList<SimServiceTag> Find(
        SimTopology topology, string? address = null, string? region = null) =>
        ServiceTagQueries.Find(topology, address, region).Value;

    private static SimServiceTag Tag(string name, string region) =>
        new([AddressPrefix.Parse("203.0.113.0/24")], []) { Name = name, Region = region };
}
