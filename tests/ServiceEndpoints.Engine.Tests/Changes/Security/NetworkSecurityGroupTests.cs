using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Security;

public sealed class NetworkSecurityGroupTests
{
    private static readonly string s_id = Lab.Id(ArmTypes.NetworkSecurityGroup, "nsg1");

    [Fact]
    public void Is_made_without_rules_where_the_topology_is()
    {
        Changed made = Lab.Topology.Made(new CreateNetworkSecurityGroup(new Placement("nsg1")));

        SimNetworkSecurityGroup group = Assert.IsType<SimNetworkSecurityGroup>(made.Subject);
        Assert.Equal((s_id, "eastus"), (group.Id, group.Location));
        Assert.Empty(group.SecurityRules);
        Assert.Same(group, made.Topology.NetworkSecurityGroups.Find(s_id));
    }

    [Fact]
    public void Has_a_name_of_its_own_in_its_resource_group()
    {
        SimTopology topology = Lab.Topology.After(new CreateNetworkSecurityGroup(new Placement("nsg1")));

        topology.Refuses(
            new CreateNetworkSecurityGroup(new Placement("NSG1")), ErrorId.NetworkSecurityGroupExists);
        Assert.Equal(2, topology
            .After(new CreateNetworkSecurityGroup(new Placement("nsg1") { ResourceGroupName = "other" }))
            .NetworkSecurityGroups.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-nsg")]
    [InlineData("a/b")]
    public void Refuses_names_that_Azure_does_not_take(string name) =>
        Lab.Topology.Refuses(new CreateNetworkSecurityGroup(new Placement(name)), ErrorId.NameInvalid);

    [Fact]
    public void Goes_when_nothing_uses_it() => Assert.Empty(Lab.Topology
        .After(new CreateNetworkSecurityGroup(new Placement("nsg1")))
        .After(new DeleteNetworkSecurityGroup(s_id))
        .NetworkSecurityGroups);

    [Fact]
    public void Cannot_go_when_it_is_not_there() => Lab.Topology.Refuses(
        new DeleteNetworkSecurityGroup(s_id), ErrorId.NetworkSecurityGroupNotFound);
}
