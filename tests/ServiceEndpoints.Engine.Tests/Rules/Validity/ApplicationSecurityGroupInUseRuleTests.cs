using System.Linq;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ApplicationSecurityGroupInUseRuleTests
{
    [Fact]
    public void Refuses_while_a_rule_names_it() => SecurityLab.Topology
        .After(SecurityLab.Rule with { DestinationApplicationSecurityGroupIds = [SecurityLab.Db] })
        .Refuses(new DeleteApplicationSecurityGroup(SecurityLab.Db), ErrorId.ApplicationSecurityGroupInUse);

    [Fact]
    public void Refuses_while_an_interface_is_in_it()
    {
        SimVM vm = SecurityLab.Topology.WithVM("web1", Lab.App, "10.0.1.4").VMs.Single();
        SimNetworkInterface nic = vm.NetworkInterfaces[0] with { ApplicationSecurityGroupIds = [SecurityLab.Web] };
        SimTopology topology = SecurityLab.Topology.With(vm with { NetworkInterfaces = [nic] });

        topology.Refuses(new DeleteApplicationSecurityGroup(SecurityLab.Web), ErrorId.ApplicationSecurityGroupInUse);
        Assert.Single(topology.After(new DeleteApplicationSecurityGroup(SecurityLab.Db)).ApplicationSecurityGroups);
    }
}
