using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Services;

public sealed class ControlPlaneIsNotGuardedTests
{
    private static readonly World s_closed = Estate.Account()
        .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled });

    [Fact]
    public void A_closed_resource_is_still_managed() =>
        s_closed.Ask("203.0.113.10", "acct", plane: Plane.Control).IsLetThroughBy("SE2034");

    [Fact]
    public void Its_data_is_not_read() =>
        s_closed.Ask("203.0.113.10", "acct").IsBlockedBy("SE2001", Reason.PublicAccessDisabled);
}
