using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RoleAssignableRuleTests
{
    private static readonly SimTopology s_topology = Lab.Topology
        .After(new CreateRoleDefinition("Of the hub", ["*/read"]) { AssignableScope = [Lab.Hub] })
        .After(new CreateRoleDefinition("Anywhere", ["*/read"]));

    [Fact]
    public void Is_given_within_its_scopes() => s_topology.Granted("Of the hub", Lab.App);

    [Fact]
    public void Is_not_given_outside_of_them() =>
        s_topology.Refuses(new GrantRole("alice", "Of the hub", RightsLab.Group), ErrorId.ScopeInvalid);

    [Fact]
    public void Without_scopes_it_is_given_everywhere() => s_topology.Granted("Anywhere", "/subscriptions/other");
}
