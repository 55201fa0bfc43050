using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubnetPolicyLimitRuleTests
{
    private readonly NetworkLab _lab = PolicyLab.New().Policy("one").Policy("two");

    [Fact]
    public void A_subnet_takes_as_many_as_its_limit() => _lab
        .With(new SetTopology { Limit = [new("ServiceEndpointPoliciesPerSubnet", 1)] })
        .With(PolicyLab.Attach("one"))
        .Refused(ErrorId.LimitExceeded, PolicyLab.Attach("one", "two"));

    [Fact]
    public void The_subnets_of_a_VNet_together_take_as_many_as_its_limit()
    {
        _lab.With(new SetTopology { Limit = [new("ServiceEndpointPoliciesPerVNet", 1)] }).With(PolicyLab.Attach("one"));

        _lab.Refused(ErrorId.LimitExceeded, Second("two"));
        _lab.With(Second("one"));
    }

    private static CreateSubnet Second(string policy) => new(NetworkLab.VNetId("hub"), "second", ["10.0.2.0/24"])
    {
        ServiceEndpoint = ["Microsoft.Storage"],
        ServiceEndpointPolicyIds = [PolicyLab.Id(policy)],
    };
}
