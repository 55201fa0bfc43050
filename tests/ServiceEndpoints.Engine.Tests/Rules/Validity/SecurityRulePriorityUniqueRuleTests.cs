using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityRulePriorityUniqueRuleTests
{
    private static readonly SimTopology s_topology = SecurityLab.Topology.After(SecurityLab.Rule);

    [Fact]
    public void Refuses_the_same_priority_in_the_same_direction()
    {
        Refusal refusal = s_topology.Refuses(SecurityLab.Rule with { Name = "rule2" }, ErrorId.PriorityInUse);

        Assert.Equal("SecurityRuleConflict", refusal.AzureCode);
        Assert.StartsWith(
            "Security rule rule2 conflicts with rule rule1. Rules cannot have the same Priority and Direction.",
            refusal.Message,
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_it_in_the_other_direction()
    {
        AddSecurityRule outbound = SecurityLab.Rule with { Name = "rule2", Direction = RuleDirection.Outbound };

        Assert.Equal(2, s_topology.After(outbound).RulesOf().Count);
    }
}
