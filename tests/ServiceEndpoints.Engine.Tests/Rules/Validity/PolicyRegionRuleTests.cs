using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PolicyRegionRuleTests
{
    private readonly NetworkLab _lab = PolicyLab.New();

    [Fact]
    public void A_policy_of_another_region_is_refused() => Assert.Contains(
        "northeurope",
        _lab.With(new CreateServiceEndpointPolicy(new("far") { Location = "northeurope" }))
            .Refused(ErrorId.ValueInvalid, PolicyLab.Attach("far")).Message);

    [Fact]
    public void One_of_the_same_region_is_taken() => _lab.Policy("near").With(PolicyLab.Attach("near"));
}
