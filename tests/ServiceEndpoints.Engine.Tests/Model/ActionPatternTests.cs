using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Model;

public sealed class ActionPatternTests
{
    [Theory]
    [InlineData("*", "Microsoft.Network/virtualNetworks/write")]
    [InlineData("*/read", "Microsoft.Network/virtualNetworks/read")]
    [InlineData("Microsoft.Network/*", "Microsoft.Network/virtualNetworks/subnets/join/action")]
    [InlineData("Microsoft.Authorization/*/Write", "Microsoft.Authorization/roleAssignments/write")]
    [InlineData("microsoft.sql/SERVERS/write", "Microsoft.Sql/servers/write")]
    [InlineData("Microsoft.Sql/servers/*/write*", "Microsoft.Sql/servers/a/b/write")]
    [InlineData("a*b*c", "axxbxxbxxc")]
    [InlineData("a**c", "abc")]
    [InlineData("", "")]
    public void Covers(string pattern, string action) => Assert.True(ActionPattern.Matches(pattern, action));

    [Theory]
    [InlineData("*/read", "Microsoft.Network/virtualNetworks/write")]
    [InlineData("Microsoft.Network/*", "Microsoft.NetworkX/virtualNetworks/read")]
    [InlineData("Microsoft.Sql/servers/write", "Microsoft.Sql/servers/databases/write")]
    [InlineData("Microsoft.Authorization/*/Write", "Microsoft.Authorization/write")]
    [InlineData("a*b*c", "axxbxxcx")]
    [InlineData("a*", "")]
    [InlineData("", "a")]
    public void Does_not_cover(string pattern, string action) => Assert.False(ActionPattern.Matches(pattern, action));
}
