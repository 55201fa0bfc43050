using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.Sql;

public sealed class ConnectionsAreRedirectedTests
{
    private static readonly World s_onlyTheGateway = Estate.HubWithPublicVM()
        .Sql("srv")
        .IPRule("srv", Estate.PublicAddress)
        .Nsg("nsg", "100 Out Allow Tcp * Sql.WestEurope 1433", "200 Out Deny * * * *")
        .NsgOn("nsg", "hub/app");

    [Fact]
    public void A_machine_that_may_use_only_1433_gets_no_further_than_the_gateway()
    {
        SimReachability answer = s_onlyTheGateway.Ask("vm1", "srv");

        answer.IsBlockedBy("SE5001", Reason.NsgDenied);
        Assert.Contains(answer.Steps, step => step.RuleId == "SE2017");
    }

    [Fact]
    public void With_the_redirect_ports_open_it_gets_through() => s_onlyTheGateway
        .Nsg("nsg", "100 Out Allow Tcp * Sql.WestEurope 1433,11000-11999", "200 Out Deny * * * *")
        .Ask("vm1", "srv")
        .IsLetThroughBy("SE2017");

    [Fact]
    public void The_policy_Proxy_stays_on_1433()
    {
        SimReachability answer = s_onlyTheGateway
            .With(topology => topology with { SqlConnectionPolicy = SqlConnectionPolicy.Proxy })
            .Ask("vm1", "srv");

        answer.IsLetThroughBy("SE2008");
        answer.IsDecidedWithout("SE2017");
    }

    [Fact]
    public void A_client_outside_Azure_is_not_redirected() =>
        s_onlyTheGateway.IPRule("srv", "203.0.113.10").Ask("203.0.113.10", "srv").IsDecidedWithout("SE2017");
}
