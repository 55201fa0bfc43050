using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Rights;

public sealed class CreateRoleDefinitionTests
{
    [Fact]
    public void Makes_a_role_of_actions_as_they_are_written()
    {
        CreateRoleDefinition change = new("Joiner", ["microsoft.network/*/ACTION"])
        {
            NotActions = ["*/join/action"],
            Description = "Joins.",
        };
        var role = (SimRoleDefinition)Lab.Topology.Made(change).Subject!;

        Assert.Equal(("Joiner", "Joins.", true), (role.Name, role.Description, role.IsCustom));
        Assert.Equal(["microsoft.network/*/ACTION"], role.Action);
        Assert.Equal(["*/join/action"], role.NotAction);
        Assert.True(role.CanJoinViaServiceEndpoint);
        Assert.False(role.Grants("Microsoft.Network/virtualNetworks/subnets/join/action"));
    }

    [Theory]
    [InlineData("reader")]
    [InlineData("Mine")]
    public void Refuses_a_name_that_a_role_has(string name)
    {
        SimTopology topology = Lab.Topology.After(new CreateRoleDefinition("MINE", ["*/read"]));

        Refusal refusal = topology.Refuses(new CreateRoleDefinition(name, ["*/read"]), ErrorId.RoleDefinitionExists);

        Assert.Equal("RoleDefinitionWithSameNameExists", refusal.AzureCode);
    }

    [Fact]
    public void Refuses_no_name_at_all() =>
        Lab.Topology.Refuses(new CreateRoleDefinition(" ", ["*/read"]), ErrorId.NameInvalid);

    [Fact]
    public void Refuses_a_scope_that_is_none() => Lab.Topology.Refuses(
        new CreateRoleDefinition("Mine", ["*/read"]) { AssignableScope = ["/somewhere"] }, ErrorId.ScopeInvalid);
}
