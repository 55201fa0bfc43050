using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RoleActionRuleTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("*/read")]
    [InlineData("Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action")]
    [InlineData("Microsoft.Sql/servers/*")]
    public void Takes_an_action(string action) => Assert.Single(Lab.Topology
        .After(new CreateRoleDefinition("Mine", [action]) { NotActions = [action] })
        .RoleDefinitions);

    [Theory]
    [InlineData("")]
    [InlineData("read")]
    [InlineData("Microsoft.Network/virtual networks/read")]
    [InlineData("Microsoft.Network/virtualNetworks/?")]
    public void Refuses_what_is_none(string action)
    {
        Refusal refusal = Lab.Topology.Refuses(new CreateRoleDefinition("Mine", [action]), ErrorId.ValueInvalid);

        Assert.Equal("InvalidActionOrNotAction", refusal.AzureCode);
        Lab.Topology.Refuses(new CreateRoleDefinition("Mine", ["*"]) { NotActions = [action] }, ErrorId.ValueInvalid);
    }
}
