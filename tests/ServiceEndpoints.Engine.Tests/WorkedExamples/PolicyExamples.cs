using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Policies;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What Microsoft's pages say of service endpoint policies.</summary>
public sealed class PolicyExamples
{
    private static readonly World s_world = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
        .VM("vm1", "hub/app", "10.0.1.4")
        .Resource(ResourceType.StorageAccount, "one", defaultAction: RuleAction.Allow)
        .Resource(ResourceType.StorageAccount, "two", defaultAction: RuleAction.Allow)
        .Resource(ResourceType.StorageAccount, "far", "southeastasia", defaultAction: RuleAction.Allow);

    [Theory]
    [Trait("Example", "124")]
    [InlineData("one")]
    [InlineData("two")]
    [InlineData("far")]
    public void Without_policy_every_account_is_reached(string account) =>
        Assert.Equal(Verdict.Reachable, s_world.Ask("vm1", account).Verdict);

    [Fact]
    [Trait("Example", "125")]
    public void What_either_of_two_policies_lists_is_reached()
    {
        World world = s_world.Policy("first", "hub/app", "one").Policy("second", "hub/app", "two");

        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "one").Verdict);
        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "two").Verdict);
        Assert.Equal(Reason.EndpointPolicyDenied, world.Ask("vm1", "far").Reason);
    }

    [Fact]
    [Trait("Example", "127")]
    public void An_account_in_another_region_that_no_policy_lists_is_denied()
    {
        World world = s_world.Policy("pol", "hub/app", "one");
        SimReachability answer = world.Ask("vm1", "far");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.EndpointPolicyDenied, answer.Reason);
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Equal("*", Assert.Single(
            world.Routes("hub/app"), route => route.NextHopType == NextHopType.VirtualNetworkServiceEndpoint).Region);
    }

    [Fact]
    [Trait("Example", "128")]
    public void A_classic_account_is_denied() => Assert.Equal(
        Reason.EndpointPolicyDenied,
        s_world.With(t => t.With(t.Resources.Named("one").Single() with { DeploymentModel = DeploymentModel.Classic }))
            .Policy("pol", "hub/app", PolicyWorld.Subscription)
            .Ask("vm1", "one").Reason);

    [Fact]
    [Trait("Example", "130")]
    public void Traffic_from_on_premises_is_not_filtered() => Assert.Equal(
        Verdict.Reachable,
        s_world.OnPremises("office", "192.168.0.0/16", "203.0.113.10")
            .Gateway("vpn", "hub", "office")
            .Policy("pol", "hub/app", "one")
            .Ask("office", "two").Verdict);

    [Fact]
    [Trait("Example", "131")]
    public void A_subnet_of_a_managed_instance_is_not_saved_without_its_alias() => Assert.StartsWith(
        "Failed to save subnet 'app'. Error: 'Found conflicts with NetworkIntentPolicy.",
        PolicyLab.New()
            .Policy("pol", PolicyLab.Subscription)
            .With(ManagedLab.Deploy(ManagedServiceType.SqlManagedInstance))
            .Refused(ErrorId.NetworkIntentPolicyConflict, PolicyLab.Attach("pol"))
            .Message);
}
