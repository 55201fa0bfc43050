using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Security;

public sealed class SubnetAndInterfaceMustBothAllowTests
{
    private static readonly World s_twoGroups = Estate.HubWithPublicVM()
        .Nsg("outer", "100 In Allow Tcp 203.0.113.10 * 22")
        .Nsg("inner", "100 In Allow Tcp 203.0.113.10 * 22")
        .NsgOn("outer", "hub/app")
        .NsgOnVM("inner", "vm1");

    [Fact]
    public void Both_allow_and_it_gets_in() =>
        Assert.Equal(["outer", "inner"], GroupsAsked(s_twoGroups.Ask("203.0.113.10", Estate.PublicAddress, 22)));

    [Theory]
    [InlineData("outer")]
    [InlineData("inner")]
    public void One_that_denies_is_enough(string group)
    {
        SimReachability answer = s_twoGroups.Nsg(group).Ask("203.0.113.10", Estate.PublicAddress, 22);

        Assert.Equal((Verdict.Blocked, Reason.NsgDenied), (answer.Verdict, answer.Reason));
        Assert.Equal($"{group}/DenyAllInBound", Assert.Single(answer.Blockers).Component);
    }

    [Fact]
    public void Outbound_the_interface_comes_first() =>
        Assert.Equal(["inner", "outer"], GroupsAsked(s_twoGroups.Ask("vm1", "8.8.8.8", 443)));

    [Fact]
    public void Without_a_group_everything_is_allowed() =>
        Assert.Empty(GroupsAsked(Estate.HubWithPublicVM().Ask("203.0.113.10", Estate.PublicAddress, 22)));

    [Fact]
    public void What_a_group_that_is_not_there_would_do_is_not_known() => Estate.HubWithPublicVM()
        .NsgOn("elsewhere", "hub/app")
        .With(topology => topology with { Scope = TopologyScope.Partial })
        .Ask("vm1", "8.8.8.8", 443)
        .IsUnknownBy("SE5003", Reason.UnresolvedReference);

    private static string[] GroupsAsked(SimReachability answer)
    {
        Assert.Equal(Verdict.Reachable, answer.Verdict);
        return answer.Steps.Where(step => step.Stage == Stage.SecurityRules).Select(step => step.Component).ToArray();
    }
}
