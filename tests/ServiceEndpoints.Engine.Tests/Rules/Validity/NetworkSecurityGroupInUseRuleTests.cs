using System.Linq;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class NetworkSecurityGroupInUseRuleTests
{
    [Fact]
    public void Refuses_while_a_subnet_has_it()
    {
        SimTopology topology = SecurityLab.Topology.With(
            Lab.Topology.Subnets.Find(Lab.App)! with { NetworkSecurityGroupId = SecurityLab.Group });

        Refusal refusal = topology.Refuses(
            new DeleteNetworkSecurityGroup(SecurityLab.Group), ErrorId.NetworkSecurityGroupInUse);

        Assert.Equal("InUseNetworkSecurityGroupCannotBeDeleted", refusal.AzureCode);
        Assert.Contains(Lab.App, refusal.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_while_an_interface_has_it()
    {
        SimVM vm = SecurityLab.Topology.WithVM("web1", Lab.App, "10.0.1.4").VMs.Single();
        SimNetworkInterface nic = vm.NetworkInterfaces[0] with { NetworkSecurityGroupId = SecurityLab.Group };

        SecurityLab.Topology
            .With(vm with { NetworkInterfaces = [nic] })
            .Refuses(new DeleteNetworkSecurityGroup(SecurityLab.Group), ErrorId.NetworkSecurityGroupInUse);
    }
}
