using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetRuleProvisionedRuleTests
{
    [Fact]
    public void Refuses_while_the_endpoint_is_on_its_way()
    {
        SimTopology topology = Lab.Topology
            .WithResource(ResourceType.StorageAccount, "stdata")
            .WithEndpoint(Lab.App, "Microsoft.Storage");
        SimSubnet subnet = topology.Subnets.Find(Lab.App)!;
        SimServiceEndpoint updating =
            subnet.ServiceEndpoints[0] with { ProvisioningState = ProvisioningState.Updating };

        Refusal refusal = topology
            .With(subnet with { ServiceEndpoints = [updating] })
            .Refuses(
                new AddVNetRule(Lab.ResourceId(ResourceType.StorageAccount, "stdata"), Lab.App),
                ErrorId.SubnetsNotProvisioned);

        Assert.Equal("NetworkAclsValidationFailure", refusal.AzureCode);
        Assert.Equal(
            "Validation of network acls failure: SubnetsNotProvisioned:Cannot proceed with operation because subnets "
            + $"app of the virtual network {Lab.Hub} are not provisioned. They are in Updating state..",
            refusal.Message);
    }
}
