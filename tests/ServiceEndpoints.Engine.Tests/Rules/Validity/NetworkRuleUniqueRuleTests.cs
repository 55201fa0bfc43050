using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class NetworkRuleUniqueRuleTests
{
    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "stdata");
    private static readonly string s_server = Lab.ResourceId(ResourceType.SqlServer, "sql1");

    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.StorageAccount, "stdata")
        .WithResource(ResourceType.SqlServer, "sql1")
        .WithEndpoint(Lab.App, "Microsoft.Storage")
        .After(new AddVNetRule(s_account, Lab.App))
        .After(new AddIPRule(s_server, "203.0.113.0-203.0.113.255"));

    [Fact]
    public void Refuses_a_second_rule_for_a_subnet() =>
        s_topology.Refuses(new AddVNetRule(s_account, Lab.App), ErrorId.NetworkRuleExists);

    [Fact]
    public void Refuses_the_same_addresses_written_otherwise() =>
        s_topology.Refuses(new AddIPRule(s_server, "203.0.113.0/24"), ErrorId.NetworkRuleExists);

    [Fact]
    public void Takes_addresses_that_overlap() =>
        Assert.Equal(2, s_topology.After(new AddIPRule(s_server, "203.0.113.0/25")).RulesOf(s_server).Count);

    [Fact]
    public void Says_how_to_revive_a_rule_without_effect()
    {
        SimTopology stale = (s_topology with { RuleAfterReenable = RuleAfterReenable.Stale })
            .After(new DisableServiceEndpoint(Lab.App, "Microsoft.Storage"))
            .WithEndpoint(Lab.App, "Microsoft.Storage");

        Refusal refusal = stale.Refuses(new AddVNetRule(s_account, Lab.App), ErrorId.NetworkRuleExists);

        Assert.Contains("remove it, then add it again", refusal.Message, System.StringComparison.Ordinal);
    }
}
