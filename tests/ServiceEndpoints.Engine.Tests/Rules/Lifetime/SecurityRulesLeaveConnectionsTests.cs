using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Tests.Sessions;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Lifetime;

public sealed class SecurityRulesLeaveConnectionsTests
{
    [Fact]
    public void A_new_denial_holds_for_new_connections_only()
    {
        SessionLab lab = new(SessionLab.Estate);
        SimConnection before = lab.Connect("vm1", "near");
        lab.Become(world => world.Nsg("nsg", "100 Out Deny * * * *").NsgOn("nsg", "hub/app"));
        SimConnection after = lab.Connect("vm1", "near");

        Assert.True(lab.IsOpen(before));
        Assert.Equal((ConnectionState.Refused, Reason.NsgDenied), (after.State, after.Reason));
    }
}
