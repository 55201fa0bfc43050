using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class AppliancesTranslateTheSourceTests
{
    private static readonly World s_behind = Estate.Account()
        .Subnet("hub/nva", "10.0.9.0/24", "Microsoft.Storage")
        .Appliance("nva", "hub/nva", "10.0.9.4")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4");

    [Fact]
    public void The_service_sees_the_appliance_and_its_subnet()
    {
        SimReachability answer = s_behind.VNetRule("acct", "hub/nva").Ask("vm1", "acct");

        answer.IsLetThroughBy("SE3022");
        Assert.Equal("10.0.9.4", answer.SourceAddress);
    }

    [Fact]
    public void A_rule_for_the_client_s_own_subnet_does_not_admit_it() =>
        s_behind.VNetRule("acct", "hub/app").Ask("vm1", "acct").IsBlockedBy("SE2004", Reason.EndpointNotEnabled);

    [Fact]
    public void What_the_service_sees_is_not_known_when_the_topology_says_so() => s_behind
        .VNetRule("acct", "hub/nva")
        .With(topology => topology with { ApplianceSourceNat = false })
        .Ask("vm1", "acct")
        .IsUnknownBy("SE3022", Reason.UnresolvedReference);
}
