using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Limits;

/// <summary>Every limit of the catalogue is one that a change comes to, and every change asks the catalogue.</summary>
public sealed class LimitsAreDataTests
{
    public static TheoryData<string> Limits => [.. LimitCases.All.Keys];

    [Fact]
    public void No_limit_of_the_catalogue_is_without_a_change_that_comes_to_it() => Assert.Equal(
        ServiceLimits.All.Select(limit => limit.Name).Order(StringComparer.Ordinal),
        LimitCases.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Limits))]
    public void One_more_than_the_limit_is_refused_with_the_number_and_its_source(string limit)
    {
        Refusal refusal = LimitCases.All[limit].OneMore()!;

        Assert.Equal(ErrorId.LimitExceeded, refusal.Id);
        ServiceLimit known = ServiceLimits.Find(limit)!;
        Assert.Contains($"3 of at most 2 {known.Counts}", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(known.Source, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void The_limit_itself_is_taken(string limit) => Assert.Null(LimitCases.All[limit].OneMoreThatIsAdmitted());

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_that_is_not_the_topologys_own_is_told_as_Azures(string limit)
    {
        string message = LimitCases.All[limit].OneMore()!.Message;

        Assert.Contains($"Azure's is {ServiceLimits.Find(limit)!.Value}", message, StringComparison.Ordinal);
    }
}
