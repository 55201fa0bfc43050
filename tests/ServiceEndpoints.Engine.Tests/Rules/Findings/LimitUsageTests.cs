using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Tests.Changes.Limits;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

/// <summary>Every limit that a change can come to is counted.</summary>
public sealed class LimitUsageTests
{
    public static TheoryData<string> Limits => [.. LimitCases.All.Keys];

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_below_what_there_is_is_found_passed(string limit)
    {
        SimTopology full = LimitCases.All[limit].Full with { Limit = [new(limit, LimitCase.Number - 1)] };

        SimFinding finding = TopologyCheck.Find(full, [LimitPassed.Instance])
            .First(one => one.Message.Contains($"(limit {limit})", StringComparison.Ordinal));

        ServiceLimit known = ServiceLimits.Find(limit)!;
        Assert.Contains($"2 of at most 1 {known.Counts}", finding.Message, StringComparison.Ordinal);
        Assert.Equal(known.Source, finding.Source);
        Assert.Contains($"{limit} = ", finding.Recommendation, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_that_is_reached_is_found_near(string limit)
    {
        string used = $"2 of at most 2 {ServiceLimits.Find(limit)!.Counts}";

        Assert.Contains(
            TopologyCheck.Find(LimitCases.All[limit].Full, [LimitNear.Instance]),
            finding => finding.Message.Contains(used, StringComparison.Ordinal));
    }
}
