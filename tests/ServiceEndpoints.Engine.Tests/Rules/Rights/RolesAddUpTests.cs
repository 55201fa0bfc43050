using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Rights;

public sealed class RolesAddUpTests
{
    private static readonly CreateVNet s_change = new(new("spoke"), ["10.9.0.0/16"]);

    private static readonly SimTopology s_topology = Lab.Topology.After(
        new CreateRoleDefinition("All but networks", ["*"]) { NotActions = ["Microsoft.Network/*/write"] });

    [Fact]
    public void What_a_role_takes_away_it_does_not_give() => s_topology
        .Granted("All but networks", RightsLab.Subscription)
        .Forbids(s_change, ErrorId.AuthorizationFailed);

    [Fact]
    public void What_one_takes_away_another_may_give() => Assert.Null(s_topology
        .Granted("All but networks", RightsLab.Subscription)
        .Granted("Network Contributor", RightsLab.Group)
        .Asks(s_change));
}
