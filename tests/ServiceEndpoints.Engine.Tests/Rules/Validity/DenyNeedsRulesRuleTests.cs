using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class DenyNeedsRulesRuleTests
{
    private static readonly string s_hub = Lab.ResourceId(ResourceType.EventHubsNamespace, "contoso01");
    private static readonly SimTopology s_topology =
        Lab.Topology.WithResource(ResourceType.EventHubsNamespace, "contoso01");

    [Fact]
    public void Warns_when_there_are_no_rules() => Assert.Single(
        s_topology.Made(new SetFirewall(s_hub) { DefaultAction = RuleAction.Deny }).Warnings);

    [Fact]
    public void Is_content_with_one_rule() => Assert.Empty(s_topology
        .After(new AddIPRule(s_hub, "203.0.113.7"))
        .Made(new SetFirewall(s_hub) { DefaultAction = RuleAction.Deny })
        .Warnings);
}
