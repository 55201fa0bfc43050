using System.Linq;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Services;

public sealed class IPv6IsNotModelledTests
{
    [Fact]
    public void A_question_about_an_IPv6_address_is_not_answered()
    {
        SimReachability answer = Estate.Hub().Ask("vm1", "2001:db8::1");

        Assert.Equal((Verdict.Unknown, Reason.IPv6NotModelled), (answer.Verdict, answer.Reason));
        Assert.Equal(["SE9003"], answer.Steps.Select(step => step.RuleId));
    }

    [Fact]
    public void One_about_an_IPv4_address_is() => Estate.Hub().Ask("vm1", "8.8.8.8").IsDecidedWithout("SE9003");
}
