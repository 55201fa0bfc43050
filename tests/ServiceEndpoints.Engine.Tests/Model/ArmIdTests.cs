using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Model;

public sealed class ArmIdTests
{
    private const string Group = "/subscriptions/s1/resourceGroups/sim";

    [Theory]
    [InlineData(Group + "/providers/Microsoft.Sql/servers/sql1", "Microsoft.Sql/servers")]
    [InlineData(Group + "/providers/Microsoft.Sql/servers/sql1/firewallRules/r", "Microsoft.Sql/servers/firewallRules")]
    [InlineData(
        Group + "/providers/Microsoft.Sql/servers/sql1/providers/Microsoft.Authorization/roleAssignments/x",
        "Microsoft.Authorization/roleAssignments")]
    [InlineData(Group, "")]
    [InlineData("/", "")]
    public void Tells_the_type_of_what_it_names(string id, string type) => Assert.Equal(type, ArmId.TypeOf(id));

    [Fact]
    public void Names_what_lies_beside_a_thing() => Assert.Equal(
        Group + "/providers/Microsoft.Network/connections/c",
        ArmId.Beside(Group + "/providers/Microsoft.Network/virtualNetworkGateways/g", ArmTypes.Connection, "c"));
}
