using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityRuleLimitRuleTests
{
    [Fact]
    public void Takes_a_thousand_rules_and_no_more()
    {
        SimTopology full = Enumerable.Range(100, 1000).Aggregate(SecurityLab.Topology, (topology, number) =>
            topology.After(SecurityLab.Rule with { Name = $"rule{number}", Priority = number }));

        Assert.Equal(1000, full.RulesOf().Count);
        full.Refuses(SecurityLab.Rule with { Name = "last", Priority = 4000 }, ErrorId.LimitExceeded);
    }

    [Fact]
    public void Follows_the_limit_of_the_topology() => SecurityLab.Topology
        .With(ServiceLimits.SecurityRules, 1)
        .After(SecurityLab.Rule)
        .Refuses(SecurityLab.Rule with { Name = "rule2", Priority = 200 }, ErrorId.LimitExceeded);
}
