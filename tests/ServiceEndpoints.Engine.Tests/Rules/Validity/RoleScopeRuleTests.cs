using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RoleScopeRuleTests
{
    private const string Group = "/subscriptions/s1/resourceGroups/rg";

    [Theory]
    [InlineData("/")]
    [InlineData("/subscriptions/s1")]
    [InlineData("/SUBSCRIPTIONS/s1/resourcegroups/rg")]
    [InlineData(Group + "/providers/Microsoft.Network/virtualNetworks/hub")]
    [InlineData(Group + "/providers/Microsoft.Network/virtualNetworks/hub/subnets/app")]
    public void Takes_a_scope(string scope) =>
        Assert.Single(Lab.Topology.After(new GrantRole("alice", "Reader", scope)).RoleAssignments);

    [Theory]
    [InlineData("")]
    [InlineData("hub")]
    [InlineData("/subscriptions")]
    [InlineData("/subscriptions/")]
    [InlineData("/subscriptions/s1/rg")]
    [InlineData(Group + "/")]
    [InlineData(Group + "/providers/Microsoft.Network/virtualNetworks")]
    [InlineData(Group + "/providers/Microsoft.Network/virtualNetworks/hub/subnets")]
    [InlineData("/providers/Microsoft.Management/managementGroups/mg")]
    public void Refuses_what_is_none(string scope) =>
        Lab.Topology.Refuses(new GrantRole("alice", "Reader", scope), ErrorId.ScopeInvalid);
}
