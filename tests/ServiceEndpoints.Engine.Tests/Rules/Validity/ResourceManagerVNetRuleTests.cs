using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ResourceManagerVNetRuleTests
{
    [Fact]
    public void Refuses_an_endpoint_in_a_classic_VNet()
    {
        SimTopology topology = Lab.Topology
            .WithVNet("old", "172.16.0.0/16", Lab.Region, DeploymentModel.Classic)
            .WithSubnet(Lab.Id(ArmTypes.VNet, "old"), "app", "172.16.1.0/24");

        Refusal refusal = topology.Refuses(
            new EnableServiceEndpoint(Lab.SubnetId("old", "app"), "Microsoft.Storage"),
            ErrorId.ClassicVNetNotSupported);

        Assert.Equal("old/app", refusal.Target);
    }
}
