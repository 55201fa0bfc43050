using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class TrustedServicesPassTests
{
    [Fact]
    public void A_service_on_the_list_passes_a_closed_firewall() =>
        Estate.Account().Ask("Service:AzureBackup", "acct").IsLetThroughBy("SE2014");

    [Fact]
    public void It_does_not_where_the_exception_is_switched_off() => Estate.Account()
        .Change("acct", firewall => firewall with { Bypass = [] })
        .Ask("Service:AzureBackup", "acct")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Theory]
    [InlineData(SimTopology.DefaultTenantId, Verdict.Reachable, Verdict.Reachable)]
    [InlineData("abroad", Verdict.Blocked, Verdict.Reachable)]
    public void Storage_trusts_resources_of_its_own_tenant_only(string tenant, Verdict account, Verdict vault)
    {
        const string Hub =
            "Service:/subscriptions/partner/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/backup";
        World both = Estate.Account().KeyVault("kv").With(topology => topology.With(new SimSubscription
        {
            Id = ArmId.Subscription("partner"),
            TenantId = tenant,
        }));

        Assert.Equal(account, both.Ask(Hub, "acct").Verdict);
        Assert.Equal(vault, both.Ask(Hub, "kv").Verdict);
    }

    [Fact]
    public void Each_type_of_resource_has_a_list_of_its_own()
    {
        World both = Estate.Account().KeyVault("kv");

        both.Ask("Service:AppService", "kv").IsLetThroughBy("SE2014");
        both.Ask("Service:AppService", "acct").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
    }
}
