using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Security;

public sealed class ApplicationSecurityGroupTests
{
    private static readonly string s_id = Lab.Id(ArmTypes.ApplicationSecurityGroup, "asg1");
    private static readonly SimTopology s_topology =
        Lab.Topology.After(new CreateApplicationSecurityGroup(new Placement("asg1") { Location = "West US" }));

    [Fact]
    public void Is_made_where_it_is_asked_for() =>
        Assert.Equal("westus", s_topology.ApplicationSecurityGroups.Find(s_id)!.Location);

    [Fact]
    public void Has_a_name_of_its_own() => s_topology.Refuses(
        new CreateApplicationSecurityGroup(new Placement("ASG1")), ErrorId.ApplicationSecurityGroupExists);

    [Fact]
    public void Goes_when_nothing_uses_it() =>
        Assert.Empty(s_topology.After(new DeleteApplicationSecurityGroup(s_id)).ApplicationSecurityGroups);

    [Fact]
    public void Cannot_go_when_it_is_not_there() => Lab.Topology.Refuses(
        new DeleteApplicationSecurityGroup(s_id), ErrorId.ApplicationSecurityGroupNotFound);
}
