using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Services;

public sealed class DiskTrafficIsNotTouchedTests
{
    private static readonly World s_closed = Estate.Account()
        .KeyVault("kv")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> None");

    [Fact]
    public void Disks_work_whatever_routes_and_rules_say() =>
        s_closed.Ask("vm1", "acct", plane: Plane.Disk).IsLetThroughBy("SE2035");

    [Fact]
    public void REST_access_to_the_same_account_does_not() =>
        s_closed.Ask("vm1", "acct").IsBlockedBy("SE3015", Reason.RouteNone);

    [Fact]
    public void Only_storage_has_disks() =>
        Assert.Equal(Verdict.NotApplicable, s_closed.Ask("vm1", "kv", plane: Plane.Disk).Verdict);
}
