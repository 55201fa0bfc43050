using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Model;

public sealed class RoleScopeTests
{
    private const string Group = "/subscriptions/s1/resourceGroups/sim";

    [Theory]
    [InlineData("/", "/subscriptions/s1", true)]
    [InlineData("/", "/", true)]
    [InlineData("/subscriptions/s1", Group, true)]
    [InlineData("/subscriptions/S1", Group, true)]
    [InlineData("/subscriptions/s1", "/subscriptions/s12", false)]
    [InlineData(Group, "/subscriptions/s1/resourceGroups/simple", false)]
    [InlineData(Group, "/subscriptions/s1", false)]
    [InlineData(Group, Group + "/providers/Microsoft.Network/virtualNetworks/hub/subnets/app", true)]
    public void Lie_in_each_other_as_ids_do(string scope, string inner, bool contains) =>
        Assert.Equal(contains, RoleScope.Contains(scope, inner));

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/subscriptions/s1", "s1 (subscriptions)")]
    [InlineData(Group, "sim (resourceGroups)")]
    [InlineData(Group + "/providers/Microsoft.Network/virtualNetworks/hub", "hub (virtualNetworks)")]
    [InlineData(Group + "/providers/Microsoft.Network/virtualNetworks/hub/subnets/app", "hub/app (subnets)")]
    public void Are_told_in_few_words(string scope, string words) => Assert.Equal(words, RoleScope.Words(scope));
}
