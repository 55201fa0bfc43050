using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PolicyLimitRuleTests
{
    private readonly NetworkLab _lab = PolicyLab.New()
        .With(new SetTopology { Limit = [new("ServiceEndpointPolicies", 1)] })
        .Policy("one");

    [Fact]
    public void A_subscription_takes_no_more_than_its_limit() =>
        _lab.Refused(ErrorId.LimitExceeded, new CreateServiceEndpointPolicy(new("two")));

    [Fact]
    public void Another_subscription_has_its_own() =>
        _lab.With(new CreateServiceEndpointPolicy(new("two") { SubscriptionId = "other" }));
}
