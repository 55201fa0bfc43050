using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PolicyDefinitionLimitRuleTests
{
    [Fact]
    public void A_definition_lists_no_more_than_its_limit()
    {
        var lab = PolicyLab.New().With(new SetTopology { Limit = [new("ServiceEndpointPolicyResources", 1)] }).Policy("pol");

        lab.Refused(ErrorId.LimitExceeded, PolicyLab.Define("pol", PolicyLab.Subscription, PolicyLab.Subscription + "0"));
        lab.With(PolicyLab.Define("pol", PolicyLab.Subscription, PolicyLab.Subscription.ToUpperInvariant()));
    }
}
