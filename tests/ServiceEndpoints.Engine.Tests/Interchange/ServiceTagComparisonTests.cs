using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

public sealed class ServiceTagComparisonTests
{
    [Fact]
    public void Tags_that_came_went_and_changed_are_told_with_their_prefixes()
    {
        ServiceTagSet before = Tags(
            1, Tag("Same", "10.0.0.0/8"), Tag("Gone", "11.0.0.0/8"), Tag("Other", "12.0.0.0/8", "2001:db8::/32"));
        ServiceTagSet after = Tags(
            2, Tag("Other", "12.0.0.0/9", "2001:db8::/32"), Tag("New", "13.0.0.0/8"), Tag("Same", "10.0.0.0/8"));

        ValueList<SimServiceTagDifference> differences = ServiceTagComparison.Of(before, after);

        Assert.Equal(
            ["Gone: Removed, +0 -1", "New: Added, +1 -0", "Other: Changed, +1 -1"],
            differences.Select(difference => difference.ToString()));
        Assert.Equal(["12.0.0.0/9"], differences[2].AddedPrefix);
        Assert.Equal(["12.0.0.0/8"], differences[2].RemovedPrefix);
        Assert.Empty(ServiceTagComparison.Of(before, before));
    }

    [Fact]
    public void Two_weekly_files_differ_in_many_tags()
    {
        ServiceTagSet before =
            ServiceTagFile.Read(Corpus.Need("servicetags/ServiceTags_Public_20250127.json")).Value;
        ServiceTagSet after =
            ServiceTagFile.Read(Corpus.Need("servicetags/ServiceTags_Public_2025-11-10.json")).Value;

        ValueList<SimServiceTagDifference> differences = ServiceTagComparison.Of(before, after);

        Assert.Contains(differences, difference => difference.Change == ServiceTagChange.Changed);
        Assert.Equal(
            after.Names.Except(before.Names, System.StringComparer.OrdinalIgnoreCase).Count(),
            differences.Count(difference => difference.Change == ServiceTagChange.Added));
    }

    private static ServiceTagSet Tags(int number, params string[] tags) => ServiceTagFile.Read(
        Encoding.UTF8.GetBytes(
            $$"""{ "changeNumber": {{number}}, "cloud": "Public", "values": [ {{string.Join(", ", tags)}} ] }"""),
        "tags.json").Value;

    private static string Tag(string name, params string[] prefixes) =>
        $$"""
        { "name": "{{name}}", "id": "{{name}}", "properties": { "changeNumber": 1, "region": "",
          "addressPrefixes": [ {{string.Join(", ", prefixes.Select(prefix => $"\"{prefix}\""))}} ] } }
        """;
}
