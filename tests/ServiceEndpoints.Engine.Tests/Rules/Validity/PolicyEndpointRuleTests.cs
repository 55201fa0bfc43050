using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PolicyEndpointRuleTests
{
    private readonly NetworkLab _lab = PolicyLab.New().Policy("pol");

    [Fact]
    public void A_subnet_without_the_storage_endpoint_takes_no_policy() => Assert.Contains(
        "Enable-SimServiceEndpoint hub/bare Microsoft.Storage",
        _lab.Subnet("hub/bare", "10.0.2.0/24").Refused(
            ErrorId.EndpointPolicyNeedsEndpoint,
            PolicyLab.Attach("pol") with { SubnetId = NetworkLab.SubnetId("hub/bare") }).Message);

    [Fact]
    public void The_global_storage_endpoint_will_do() => _lab
        .With(new SetSubnet(PolicyLab.App) { ServiceEndpoint = ValueList.Create(["Microsoft.Storage.Global"]) })
        .With(PolicyLab.Attach("pol"));

    [Fact]
    public void The_endpoint_stays_as_long_as_there_is_a_policy()
    {
        DisableServiceEndpoint disable = new(PolicyLab.App, "Microsoft.Storage");

        _lab.With(PolicyLab.Attach("pol")).Refused(ErrorId.EndpointPolicyNeedsEndpoint, disable);
        _lab.With(PolicyLab.Attach()).With(disable);
    }
}
