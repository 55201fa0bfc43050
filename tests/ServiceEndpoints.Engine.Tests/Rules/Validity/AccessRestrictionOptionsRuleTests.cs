using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class AccessRestrictionOptionsRuleTests
{
    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "contoso01");
    private static readonly string s_app = Lab.ResourceId(ResourceType.WebApp, "contoso01");

    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.StorageAccount, "contoso01")
        .WithResource(ResourceType.WebApp, "contoso01");

    public static TheoryData<RestrictionOptions> Options =>
        new(
            new RestrictionOptions { Action = RuleAction.Deny },
            new RestrictionOptions { Priority = 100 },
            new RestrictionOptions { Scm = true });

    [Theory]
    [MemberData(nameof(Options))]
    public void Refuses_them_outside_App_Service(RestrictionOptions options) => s_topology.Refuses(
        new AddIPRule(s_account, "203.0.113.7") { Options = options }, ErrorId.NotSupportedByResource);

    [Fact]
    public void Takes_an_action_that_says_what_is_so_anyway() => Assert.Single(s_topology
        .After(new AddIPRule(s_account, "203.0.113.7") { Options = new() { Action = RuleAction.Allow } })
        .RulesOf(s_account));

    [Fact]
    public void Refuses_a_priority_below_one() => s_topology.Refuses(
        new AddIPRule(s_app, "203.0.113.7") { Options = new() { Priority = 0 } }, ErrorId.ValueInvalid);
}
