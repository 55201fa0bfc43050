using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class ManagedServiceCatalogueTests
{
    [Fact]
    public void Every_kind_has_one_row() => Assert.Equal(
        Enum.GetValues<ManagedServiceType>(), ManagedServiceCatalogue.All.Select(kind => kind.Type).Order());

    [Fact]
    public void Every_row_has_a_source_and_a_date() => Assert.All(ManagedServiceCatalogue.All, kind =>
    {
        Assert.True(Provenance.IsPage(kind.Source), kind.Name);
        Assert.True(Provenance.IsDate(kind.Date), kind.Name);
    });

    [Fact]
    public void Every_alias_is_one_that_a_page_lists() => Assert.All(
        ManagedServiceCatalogue.All.Where(kind => kind.PolicyAlias is not null),
        kind => Assert.True(PolicyAliases.IsKnown($"{PolicyAliases.Everything}/{kind.PolicyAlias}"), kind.Name));

    [Fact]
    public void A_kind_has_an_alias_exactly_where_that_tells_something() => Assert.All(
        ManagedServiceCatalogue.All,
        kind => Assert.Equal(
            kind.Policies is PolicySupport.AliasAdvised or PolicySupport.AliasRequired, kind.PolicyAlias is not null));

    [Fact]
    public void A_delegation_tells_the_kind()
    {
        Assert.Equal(
            ManagedServiceType.SqlManagedInstance,
            ManagedServiceCatalogue.ForDelegation("microsoft.sql/managedinstances")!.Type);
        Assert.Null(ManagedServiceCatalogue.ForDelegation("Microsoft.Netapp/volumes"));
        Assert.Null(ManagedServiceCatalogue.ForDelegation(null));
    }
}
