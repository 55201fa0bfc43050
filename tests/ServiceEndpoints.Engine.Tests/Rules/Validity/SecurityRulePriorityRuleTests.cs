using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityRulePriorityRuleTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(4096)]
    public void Takes_the_ends_of_the_range(int priority) =>
        Assert.Single(SecurityLab.Topology.After(SecurityLab.Rule with { Priority = priority }).RulesOf());

    [Theory]
    [InlineData(99)]
    [InlineData(4097)]
    [InlineData(-1)]
    public void Refuses_priorities_outside(int priority)
    {
        Refusal refusal = SecurityLab.Topology.Refuses(
            SecurityLab.Rule with { Priority = priority }, ErrorId.ValueInvalid);

        Assert.Equal("SecurityRuleInvalidPriority", refusal.AzureCode);
    }
}
