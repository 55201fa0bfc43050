using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Rights;

public sealed class GrantRoleTests
{
    [Fact]
    public void Gives_the_role_and_says_to_whom_and_where()
    {
        Changed made = Lab.Topology.Made(new GrantRole("alice", "network contributor", Lab.App));

        SimRoleAssignment given = Assert.Single(made.Topology.RoleAssignments);
        Assert.Same(given, made.Subject);
        Assert.Equal(("alice", "Network Contributor", Lab.App), (given.Principal, given.Role, given.Scope));
        Assert.Equal($"{Lab.App}/providers/Microsoft.Authorization/roleAssignments", given.Id[..^37]);
        Assert.Equal(PrincipalNames.ObjectIdOf("alice"), given.PrincipalId);
        Assert.Equal($"alice: Network Contributor at {Lab.App}", given.ToString());
    }

    [Fact]
    public void Tells_the_journal_what_it_does()
    {
        GrantRole change = new("alice", "Reader", Lab.App);

        Assert.Equal(("Give Reader to alice", "hub/app (subnets)"), (change.Action, change.Target));
    }

    [Fact]
    public void Takes_a_custom_role() => Assert.Equal("Joiner", Assert.Single(Lab.Topology
        .After(new CreateRoleDefinition("Joiner", [SimRoleDefinition.JoinViaServiceEndpoint]))
        .After(new GrantRole("alice", "joiner", "/"))
        .RoleAssignments).Role);

    [Fact]
    public void Refuses_a_role_that_does_not_exist() =>
        Lab.Topology.Refuses(new GrantRole("alice", "Janitor", "/"), ErrorId.RoleDefinitionNotFound);

    [Theory]
    [InlineData("owner")]
    [InlineData("Owner")]
    [InlineData("")]
    [InlineData(" ")]
    public void Refuses_who_needs_no_role_and_who_is_nobody(string principal) =>
        Lab.Topology.Refuses(new GrantRole(principal, "Reader", "/"), ErrorId.NameInvalid);
}
