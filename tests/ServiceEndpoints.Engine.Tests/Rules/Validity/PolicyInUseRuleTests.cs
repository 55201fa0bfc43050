using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PolicyInUseRuleTests
{
    private readonly NetworkLab _lab = PolicyLab.New().Policy("pol").With(PolicyLab.Attach("pol"));

    private static DeleteServiceEndpointPolicy Delete => new(PolicyLab.Id("pol"));

    [Fact]
    public void A_subnet_keeps_its_policy() => Assert.Contains(
        "hub/app", _lab.Refused(ErrorId.ServiceEndpointPolicyInUse, Delete).Message);

    [Fact]
    public void A_detached_policy_can_go() => _lab.With(PolicyLab.Attach()).With(Delete);
}
