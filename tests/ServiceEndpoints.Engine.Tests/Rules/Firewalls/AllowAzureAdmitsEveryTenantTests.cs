using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class AllowAzureAdmitsEveryTenantTests
{
    private static readonly World s_allowAzure = Estate.HubWithPublicVM().Sql("srv").IPRule("srv", "0.0.0.0");

    [Fact]
    public void Admits_a_machine_in_Azure_that_no_rule_names() =>
        s_allowAzure.Ask("vm1", "srv").IsLetThroughBy("SE2009");

    [Fact]
    public void Admits_an_Azure_service() => s_allowAzure.Ask("Service:AzureBackup", "srv").IsLetThroughBy("SE2009");

    [Fact]
    public void Does_not_admit_clients_outside_Azure() =>
        s_allowAzure.Ask("203.0.113.10", "srv").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void Does_not_admit_traffic_over_an_endpoint_unless_the_topology_says_so()
    {
        World overEndpoint = s_allowAzure.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Sql");

        overEndpoint.Ask("vm1", "srv").IsBlockedBy("SE2003", Reason.NoVNetRule);
        overEndpoint.With(topology => topology with { AllowAzureAdmitsEndpointTraffic = true })
            .Ask("vm1", "srv")
            .IsLetThroughBy("SE2009");
    }
}
