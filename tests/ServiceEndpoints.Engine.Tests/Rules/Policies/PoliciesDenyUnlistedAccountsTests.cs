using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Policies;

public sealed class PoliciesDenyUnlistedAccountsTests
{
    private static readonly World s_world = Estate.Account("Microsoft.Storage")
        .Storage("other")
        .VNetRule("acct", "hub/app")
        .Policy("pol", "hub/app", "other");

    [Fact]
    public void An_account_that_no_policy_lists_is_denied() =>
        s_world.Ask("vm1", "acct").IsBlockedBy("SE4001", Reason.EndpointPolicyDenied);

    [Fact]
    public void Every_sub_service_of_it_is() =>
        s_world.Ask("vm1", "acct.dfs.core.windows.net").IsBlockedBy("SE4001", Reason.EndpointPolicyDenied);

    [Fact]
    public void The_firewall_of_the_account_is_a_blocker_of_its_own_after_the_policy()
    {
        SimReachability answer = Estate.Account("Microsoft.Storage").Storage("other").Policy("pol", "hub/app", "other")
            .Ask("vm1", "acct");

        Assert.Equal(
            [Reason.EndpointPolicyDenied, Reason.NoVNetRule], answer.Blockers.Select(blocker => blocker.Reason));
    }

    [Fact]
    public void The_message_tells_how_to_list_the_account() => Assert.Contains(
        "Add-SimServiceEndpointPolicyDefinition pol -Name acct -ServiceResource acct",
        s_world.Ask("vm1", "acct").Blockers.Single().Message);

    [Fact]
    public void The_client_sees_a_refusal_whose_wording_nobody_published()
    {
        SimReachability answer = s_world.Ask("vm1", "acct");

        Assert.Equal(403, answer.Response!.StatusCode);
        Assert.Contains("not published", answer.Response.Message);
        Assert.Equal("10.0.1.4", answer.SourceAddress);
        Assert.Equal("Microsoft.Storage", answer.Endpoint!.Service);
    }

    [Fact]
    public void A_client_of_a_file_share_is_denied_in_the_words_of_SMB() =>
        Assert.Equal("Access is denied", s_world.Ask("vm1", "acct", 445).Response!.Message);

    [Fact]
    public void Since_a_policy_widens_the_endpoint_accounts_in_every_region_are_denied()
    {
        World far = Estate.Hub("Microsoft.Storage")
            .Resource(ResourceType.StorageAccount, "far", "japaneast", defaultAction: RuleAction.Allow)
            .Storage("other");

        Assert.Equal(Verdict.Reachable, far.Ask("vm1", "far").Verdict);
        SimReachability answer = far.Policy("pol", "hub/app", "other").Ask("vm1", "far");

        answer.IsBlockedBy("SE4001", Reason.EndpointPolicyDenied);
        Assert.Contains("japaneast", answer.Blockers.Single().Message);
    }

    [Fact]
    public void The_global_endpoint_is_filtered_too() =>
        Estate.Account("Microsoft.Storage.Global").Storage("other").Policy("pol", "hub/app", "other").Ask("vm1", "acct")
            .IsBlockedBy("SE4001", Reason.EndpointPolicyDenied);

    [Fact]
    public void Other_services_are_not_filtered() => Estate.Hub("Microsoft.Storage", "Microsoft.KeyVault")
        .KeyVault("kv").VNetRule("kv", "hub/app").Storage("other").Policy("pol", "hub/app", "other").Ask("vm1", "kv")
        .IsDecidedWithout("SE4001");

    [Fact]
    public void A_route_past_the_endpoint_is_not_filtered()
    {
        World world = s_world
            .Subnet("hub/nva", "10.0.9.0/24")
            .Appliance("nva", "hub/nva", "10.0.9.4")
            .Change("acct", firewall => firewall with { DefaultAction = RuleAction.Allow })
            .RouteTable("rt", "hub/app", $"{Estate.AccountAddress}/32 -> VirtualAppliance 10.0.9.4");

        world.Ask("vm1", "acct").IsBlockedBy("SE4001", Reason.EndpointPolicyDenied);
        SimReachability past = world
            .With(t => t with { EndpointRouteModel = EndpointRouteModel.LongestPrefix }).Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, past.Verdict);
        past.IsDecidedWithout("SE4001");
    }

    [Fact]
    public void An_appliance_is_filtered_by_the_policies_of_its_own_subnet()
    {
        World world = Estate.Account()
            .Subnet("hub/nva", "10.0.9.0/24", "Microsoft.Storage")
            .Appliance("nva", "hub/nva", "10.0.9.4")
            .VNetRule("acct", "hub/nva")
            .Storage("other")
            .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4");

        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "acct").Verdict);
        world.Policy("pol", "hub/nva", "other").Ask("vm1", "acct").IsBlockedBy("SE4001", Reason.EndpointPolicyDenied);
    }

    [Fact]
    public void Neighbours_fare_alike_and_other_subnets_are_not_filtered()
    {
        World world = s_world
            .VM("vm2", "hub/app", "10.0.1.5")
            .Subnet("hub/free", "10.0.2.0/24", "Microsoft.Storage")
            .VM("vm3", "hub/free", "10.0.2.4")
            .VNetRule("acct", "hub/free");

        Assert.False(world.Ask("vm1", "acct").Reachable);
        Assert.False(world.Ask("vm2", "acct").Reachable);
        Assert.False(world.Ask("hub/app", "acct").Reachable);
        Assert.True(world.Ask("vm3", "acct").Reachable);
    }

    [Fact]
    public void A_private_endpoint_goes_past_the_policy() => Assert.Equal(
        Verdict.Reachable, s_world.PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9").Ask("vm1", "acct").Verdict);
}
