using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetRuleModelRuleTests
{
    [Fact]
    public void Refuses_a_subnet_of_a_classic_VNet() => Lab.Topology
        .WithVNet("old", "172.16.0.0/16", Lab.Region, DeploymentModel.Classic)
        .WithSubnet(Lab.Id(ArmTypes.VNet, "old"), "app", "172.16.1.0/24")
        .WithResource(ResourceType.KeyVault, "kv1")
        .Refuses(
            new AddVNetRule(Lab.ResourceId(ResourceType.KeyVault, "kv1"), Lab.SubnetId("old", "app")),
            ErrorId.ClassicVNetNotSupported);
}
