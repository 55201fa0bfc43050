using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions;
using Xunit;

namespace ServiceEndpoints.Tests.Sessions;

public sealed class ServiceTagShelfTests
{
    private static readonly SimTopology s_topology = new() { ServiceTags = new(7, "Public", null, []) };

    [Fact]
    public void Keeps_tags_by_their_names_whatever_their_case()
    {
        ServiceTagShelf shelf = new();
        ServiceTagSet first = new(1, "Public", null, []);
        ServiceTagSet second = new(2, "Public", null, []);

        shelf.Keep("last week", first);
        shelf.Keep("this week", first);
        shelf.Keep("THIS WEEK", second);

        Assert.Same(first, shelf.Get("last week", s_topology).Value);
        Assert.Same(second, shelf.Get("This Week", s_topology).Value);
        Assert.Equal(["Current", "BuiltIn", "last week", "THIS WEEK"], shelf.Names);
    }

    [Fact]
    public void Knows_the_tags_of_the_topology_and_of_the_module()
    {
        ServiceTagShelf shelf = new();

        Assert.Same(s_topology.ServiceTags, shelf.Get("current", s_topology).Value);
        Assert.Same(BuiltInServiceTags.Instance, shelf.Get("Current", new()).Value);
        Assert.Same(BuiltInServiceTags.Instance, shelf.Get("builtin", s_topology).Value);
    }

    [Fact]
    public void Refuses_a_name_that_nothing_has_and_tells_those_that_there_are()
    {
        ServiceTagShelf shelf = new();
        shelf.Keep("old", new(1, "Public", null, []));

        Refusal? refusal = shelf.Get("new", s_topology).Refusal;

        Assert.Equal((ErrorId.ServiceTagSetNotFound, "new"), (refusal?.Id, refusal?.Target));
        Assert.Contains("Current, BuiltIn, old", refusal!.Message, System.StringComparison.Ordinal);
        Assert.Null(shelf.Find("new", s_topology));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("current")]
    [InlineData("BuiltIn")]
    public void No_file_is_called_nothing_or_like_the_tags_that_are_there_anyway(string name) =>
        Assert.Equal(ErrorId.NameInvalid, ServiceTagShelf.JudgeName(name)?.Id);

    [Fact]
    public void Any_other_name_is_taken() => Assert.Null(ServiceTagShelf.JudgeName("2025-11-17"));
}
