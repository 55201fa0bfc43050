using System.Linq;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation, laboratories and users say of storage accounts and their firewall.</summary>
public sealed class StorageExamples
{
    private const string Instance = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/sim"
        + "/providers/Microsoft.Synapse/workspaces/ws";

    private static readonly World s_tutorial = new World()
        .VNet("vnet1", "10.0.0.0/16")
        .Subnet("vnet1/public", "10.0.1.0/24")
        .Subnet("vnet1/private", "10.0.2.0/24", "Microsoft.Storage")
        .VM("vm-public", "vnet1/public", "10.0.1.4", "20.101.0.1")
        .VM("vm-private", "vnet1/private", "10.0.2.4", "20.101.0.2")
        .Storage("acct")
        .VNetRule("acct", "vnet1/private");

    [Fact]
    [Trait("Example", "52")]
    public void The_subnet_with_endpoint_and_rule_mounts_the_share()
    {
        SimReachability answer = s_tutorial.Ask("vm-private", "acct.file.core.windows.net");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(445, answer.Port);
        Assert.Equal("10.0.2.4", answer.SourceAddress);
        Assert.Null(answer.Response);
    }

    [Fact]
    [Trait("Example", "53")]
    public void The_subnet_without_endpoint_is_refused_at_the_mount()
    {
        SimReachability answer = s_tutorial.Ask("vm-public", "acct", 445);

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.FirewallDefaultDeny, answer.Reason);
        Assert.Equal("mount error(13): Permission denied", answer.Response!.Message);
    }

    [Fact]
    [Trait("Example", "55")]
    public void An_IP_rule_never_matches_a_client_of_the_accounts_region()
    {
        SimReachability answer = s_tutorial.IPRule("acct", "20.101.0.1").Ask("vm-public", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.IPRuleIneffective, answer.Reason);
        Assert.Equal("20.101.0.1", answer.SourceAddress);
        Assert.Equal(403, answer.Response!.StatusCode);
        Assert.Equal("AuthorizationFailure", answer.Response.ErrorCode);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-SAMEREGION");
    }

    [Theory]
    [InlineData("vm-public")]
    [InlineData("vm-private")]
    [InlineData("Internet")]
    [InlineData("203.0.113.9")]
    [Trait("Example", "56")]
    public void Rules_have_no_effect_while_the_default_is_to_allow(string from)
    {
        World open = s_tutorial.IPRule("acct", "198.51.100.1")
            .Change("acct", firewall => firewall with { DefaultAction = RuleAction.Allow });

        Assert.Equal(Verdict.Reachable, open.Ask(from, "acct").Verdict);
    }

    [Theory]
    [InlineData("Service:AzureBackup")]
    [InlineData("Service:" + Instance)]
    [Trait("Example", "58")]
    public void Exceptions_outlive_public_access(string from)
    {
        World closed = s_tutorial.InstanceRule("acct", Instance)
            .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled });

        Assert.Equal(Verdict.Reachable, closed.Ask(from, "acct").Verdict);
        Assert.Equal(Reason.PublicAccessDisabled, closed.Ask("vm-private", "acct").Reason);
    }

    [Theory]
    [InlineData("0.0.0.0-255.255.255.255")]
    [InlineData("20.0.0.0/8")]
    [Trait("Example", "134")]
    public void A_perimeter_denies_traffic_over_an_endpoint_whatever_the_rules_say(string range)
    {
        World secured = s_tutorial.IPRule("acct", range).Change("acct", firewall => firewall with
        {
            PublicNetworkAccess = PublicNetworkAccess.SecuredByPerimeter,
        });

        Assert.Equal(Verdict.Blocked, secured.Ask("vm-private", "acct").Verdict);
    }

    [Fact]
    [Trait("Example", "59")]
    public void Disabled_public_access_beats_a_default_of_allow()
    {
        SimReachability answer = s_tutorial
            .Change("acct", firewall => firewall with
            {
                DefaultAction = RuleAction.Allow,
                PublicNetworkAccess = PublicNetworkAccess.Disabled,
            })
            .Ask("203.0.113.9", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.PublicAccessDisabled, Assert.Single(answer.Blockers).Reason);
    }

    [Fact]
    [Trait("Example", "64")]
    public void The_global_endpoint_ends_IP_rules_of_other_regions_too()
    {
        World before = s_tutorial.Storage("far", "eastus").IPRule("far", "20.101.0.1");

        SimReachability regional = before.Subnet("vnet1/public", "10.0.1.0/24", "Microsoft.Storage")
            .Ask("vm-public", "far");
        SimReachability global = before.Subnet("vnet1/public", "10.0.1.0/24", "Microsoft.Storage.Global")
            .Ask("vm-public", "far");

        Assert.Equal(Verdict.Reachable, regional.Verdict);
        Assert.Equal("20.101.0.1", regional.SourceAddress);
        Assert.Equal(Reason.IPRuleIneffective, global.Reason);
        Assert.Equal("10.0.1.4", global.SourceAddress);
    }

    [Fact]
    [Trait("Example", "67")]
    public void An_open_account_stays_open_to_a_subnet_with_endpoint()
    {
        SimReachability answer = s_tutorial
            .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow)
            .Ask("vm-private", "open");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.2.4", answer.SourceAddress);
    }

    [Fact]
    [Trait("Example", "68")]
    public void An_endpoint_alone_closes_nothing_to_the_internet()
    {
        World world = s_tutorial.Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow);

        Assert.Equal(Verdict.Reachable, world.Ask("Internet", "open").Verdict);
        Assert.Equal(SourceAddressKind.Public, world.Ask("203.0.113.9", "open").SourceAddressKind);
    }

    [Fact]
    [Trait("Example", "70")]
    public void A_rule_for_a_subnet_without_endpoint_is_refused()
    {
        SimTopology topology = s_tutorial.Topology;
        AddVNetRule change = new(topology.Resources.Named("acct").Single().Id, World.SubnetId("vnet1/public"));

        Assert.Equal(ErrorId.SubnetsHaveNoServiceEndpointsConfigured, change.Apply(topology).Refusal?.Id);
    }

    /// <summary>The network is asked before anybody looks at keys, signatures or anonymous access.</summary>
    [Theory]
    [InlineData("Internet")]
    [InlineData("203.0.113.9")]
    [Trait("Example", "61")]
    [Trait("Example", "62")]
    public void Who_may_read_without_a_key_or_with_a_signature_is_refused_where_no_rule_names_the_network(string from) =>
        Assert.Equal(Verdict.Blocked, s_tutorial.Ask(from, "acct").Verdict);

    [Fact]
    [Trait("Example", "65")]
    public void The_two_endpoints_for_Storage_do_not_stand_beside_each_other()
    {
        string subnet = s_tutorial.Topology.Subnets.Named("private").Single().Id;

        Refusal? refusal = new EnableServiceEndpoint(subnet, "Microsoft.Storage.Global").Apply(s_tutorial.Topology).Refusal;

        Assert.Equal(ErrorId.EndpointConflict, refusal!.Id);
    }

    [Fact]
    [Trait("Example", "136")]
    public void A_client_outside_is_told_that_the_account_forbids_it() =>
        Assert.Equal(403, s_tutorial.Ask("203.0.113.9", "acct").Response!.StatusCode);
}
