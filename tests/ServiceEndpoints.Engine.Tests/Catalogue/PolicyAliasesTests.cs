using System.Linq;
using ServiceEndpoints.Catalogue;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class PolicyAliasesTests
{
    [Fact]
    public void Every_row_has_a_source_and_a_date() => Assert.All(PolicyAliases.All, alias =>
    {
        Assert.True(Provenance.IsPage(alias.Source), alias.Word);
        Assert.True(Provenance.IsDate(alias.Date), alias.Word);
        Assert.True(PolicyAliases.IsKnown(alias.ToString()));
    });

    [Fact]
    public void No_word_stands_twice() =>
        Assert.Equal(PolicyAliases.All.Count, PolicyAliases.All.Select(alias => alias.Word).Distinct().Count());

    [Theory]
    [InlineData("/services/Azure", true)]
    [InlineData("/SERVICES/azure/managedinstance", true)]
    [InlineData("/services/Azure/Databricks", false)]
    public void An_alias_covers_its_service_and_the_one_without_a_word_every_service(string alias, bool covers) =>
        Assert.Equal(covers, PolicyAliases.Covers(alias, PolicyAliases.ManagedInstance));
}
