using System;
using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Endpoints;

public sealed class DisableServiceEndpointTests
{
    private static readonly string s_account = Lab.Id("Microsoft.Storage/storageAccounts", "stdata");

    private static readonly SimTopology s_secured = Lab.Topology
        .WithEndpoint(Lab.App, "Microsoft.Storage")
        .WithEndpoint(Lab.App, "Microsoft.Sql")
        .With(new SimResource
        {
            Id = s_account,
            Type = ResourceType.StorageAccount,
            Location = Lab.Region,
            Firewall = new() { NetworkRules = [Rule(Lab.App), Rule(Lab.Data)] },
        });

    [Fact]
    public void Removes_only_the_endpoint_of_that_service()
    {
        SimTopology after = s_secured.After(new DisableServiceEndpoint(Lab.App, "MICROSOFT.STORAGE"));

        Assert.Equal("Microsoft.Sql", Assert.Single(after.Subnets.Find(Lab.App)!.ServiceEndpoints).Service);
    }

    [Fact]
    public void Changes_nothing_when_the_endpoint_is_off()
    {
        Changed made = s_secured.Made(new DisableServiceEndpoint(Lab.Data, "Microsoft.Storage"));

        Assert.Same(s_secured, made.Topology);
        Assert.Empty(made.Warnings);
    }

    [Fact]
    public void Refuses_a_service_that_has_no_endpoint() =>
        s_secured.Refuses(new DisableServiceEndpoint(Lab.App, "Storage"), ErrorId.ServiceUnknown);

    [Fact]
    public void Refuses_a_subnet_that_does_not_exist() =>
        s_secured.Refuses(
            new DisableServiceEndpoint(Lab.SubnetId("hub", "nope"), "Microsoft.Sql"), ErrorId.SubnetNotFound);

    [Fact]
    public void Warns_of_a_VNet_rule_that_names_the_subnet()
    {
        Changed made = s_secured.Made(new DisableServiceEndpoint(Lab.App, "Microsoft.Storage"));

        Assert.Contains("'hub/app' on 'stdata'", Assert.Single(made.Warnings), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_warn_of_rules_of_other_services() =>
        Assert.Empty(s_secured.Made(new DisableServiceEndpoint(Lab.App, "Microsoft.Sql")).Warnings);

    [Fact]
    public void Leaves_the_rules_in_force_by_default_and_remembers_that_they_were_interrupted()
    {
        SimTopology after = s_secured.After(new DisableServiceEndpoint(Lab.App, "Microsoft.Storage"));

        ValueList<SimNetworkRule> rules = after.Resources.Find(s_account)!.Firewall.NetworkRules;
        Assert.Equal([true, false], rules.Select(rule => rule.Interrupted));
        Assert.All(rules, rule => Assert.Equal((NetworkRuleState.Succeeded, false), (rule.State, rule.Stale)));
    }

    [Fact]
    public void Waits_for_the_delay_and_leaves_the_rules_until_then()
    {
        SimTopology leaving = (s_secured with { ProvisioningDelay = TimeSpan.FromMinutes(5) })
            .After(new DisableServiceEndpoint(Lab.App, "Microsoft.Storage"));

        SimServiceEndpoint endpoint = leaving.Endpoint(Lab.App, "Microsoft.Storage");
        Assert.Equal((ProvisioningState.Deleting, 300), (endpoint.ProvisioningState, endpoint.Remaining.TotalSeconds));
        Assert.Equal(s_secured.Resources, leaving.Resources);
        Assert.Same(leaving, leaving.After(new DisableServiceEndpoint(Lab.App, "Microsoft.Storage")));
    }

    [Fact]
    public void Warns_at_once_of_what_happens_after_the_delay() => Assert.Single(
        (s_secured with { ProvisioningDelay = TimeSpan.FromMinutes(5) })
            .Made(new DisableServiceEndpoint(Lab.App, "Microsoft.Storage")).Warnings);

    [Fact]
    public void Makes_the_rules_of_the_subnet_stale_when_the_topology_says_so()
    {
        SimTopology before = s_secured with { RuleAfterReenable = RuleAfterReenable.Stale };

        SimTopology after = before
            .After(new DisableServiceEndpoint(Lab.App, "Microsoft.Storage"))
            .WithEndpoint(Lab.App, "Microsoft.Storage");

        ValueList<SimNetworkRule> rules = after.Resources.Find(s_account)!.Firewall.NetworkRules;
        Assert.True(rules[0].Stale);
        Assert.False(rules[1].Stale);
        Assert.Equal(NetworkRuleState.Succeeded, rules[0].State);
    }

    [Fact]
    public void The_topologys_word_on_stale_rules_reaches_those_whose_endpoint_was_away_before()
    {
        SimTopology resumed = s_secured
            .After(new DisableServiceEndpoint(Lab.App, "Microsoft.Storage"))
            .WithEndpoint(Lab.App, "Microsoft.Storage");

        SimTopology stale = resumed.After(new SetTopology { RuleAfterReenable = RuleAfterReenable.Stale });
        SimTopology back = stale.After(new SetTopology { RuleAfterReenable = RuleAfterReenable.Resumes });

        Assert.Equal([true, false], stale.Resources.Find(s_account)!.Firewall.NetworkRules.Select(rule => rule.Stale));
        Assert.Equal(resumed, back);
    }

    private static SimNetworkRule Rule(string subnetId) => new()
    {
        ResourceId = s_account,
        Kind = NetworkRuleKind.VirtualNetwork,
        Value = subnetId,
    };
}
