using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Policies;

public sealed class PoliciesDenyClassicAccountsTests
{
    private static readonly World s_world = Estate.Hub("Microsoft.Storage")
        .Resource(ResourceType.StorageAccount, "old", address: Estate.AccountAddress, defaultAction: RuleAction.Allow)
        .With(t => t.With(t.Resources.Named("old").Single() with { DeploymentModel = DeploymentModel.Classic }));

    [Theory]
    [InlineData(PolicyWorld.Group)]
    [InlineData(PolicyWorld.Subscription)]
    public void A_classic_account_is_denied_whatever_the_policy_lists(string entry) => s_world
        .Policy("pol", "hub/app", entry).Ask("vm1", "old").IsBlockedBy("SE4005", Reason.EndpointPolicyDenied);

    [Fact]
    public void Without_effective_policy_it_is_reached()
    {
        Assert.Equal(Verdict.Reachable, s_world.Ask("vm1", "old").Verdict);
        Assert.Equal(Verdict.Reachable, s_world.Policy("pol", "hub/app", "/services/Azure").Ask("vm1", "old").Verdict);
    }
}
