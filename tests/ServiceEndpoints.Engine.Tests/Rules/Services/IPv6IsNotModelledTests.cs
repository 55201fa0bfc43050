using System.Linq;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Services;

public sealed class IPv6IsNotModelledTests
{
    [Theory]
    [InlineData("vm1", "2001:db8::1")]
    [InlineData("2001:db8::1", "vm1")]
    public void A_question_about_an_IPv6_address_is_not_answered(string from, string to)
    {
        SimReachability answer = Estate.Hub().Ask(from, to);

        Assert.Equal((Verdict.Unknown, Reason.IPv6NotModelled), (answer.Verdict, answer.Reason));
        Assert.Equal(["SE9003"], answer.Steps.Select(step => step.RuleId));
        Assert.Contains("2001:db8::1", Assert.Single(answer.Blockers).Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void One_about_an_IPv4_address_is() => Estate.Hub().Ask("vm1", "8.8.8.8").IsDecidedWithout("SE9003");
}
