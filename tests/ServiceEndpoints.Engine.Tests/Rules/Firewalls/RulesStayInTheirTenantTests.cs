using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class RulesStayInTheirTenantTests
{
    private const string Instance =
        "/subscriptions/partner/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm9";

    [Fact]
    public void A_rule_for_a_subnet_of_another_tenant_admits_nobody() => Server("abroad")
        .Ask("vm1", "sql1")
        .IsBlockedBy("SE7010", Reason.TenantMismatch);

    [Fact]
    public void Nor_does_an_access_restriction() => Estate
        .Hub("Microsoft.Web")
        .With(topology => Owned(topology, "abroad"))
        .Resource(ResourceType.WebApp, "web1")
        .VNetRule("web1", "hub/app")
        .With(topology => Moved(topology, "web1"))
        .Ask("vm1", "web1")
        .IsBlockedBy("SE7010", Reason.TenantMismatch);

    [Fact]
    public void Another_subscription_of_the_tenant_is_admitted() => Server(SimTopology.DefaultTenantId)
        .Ask("vm1", "sql1")
        .IsLetThroughBy("SE2003");

    [Fact]
    public void Storage_admits_across_tenants() => Estate
        .Hub("Microsoft.Storage")
        .With(topology => Owned(topology, "abroad"))
        .Storage("acct", address: Estate.AccountAddress)
        .VNetRule("acct", "hub/app")
        .With(topology => Moved(topology, "acct"))
        .Ask("vm1", "acct")
        .IsLetThroughBy("SE2003");

    [Fact]
    public void An_instance_of_another_tenant_is_not_admitted_by_its_identity()
    {
        World home = Estate.Account().InstanceRule("acct", Instance);

        home.Ask($"Service:{Instance}", "acct").IsLetThroughBy("SE2015");
        home.With(topology => Owned(topology, "abroad"))
            .Ask($"Service:{Instance}", "acct")
            .IsBlockedBy("SE7010", Reason.TenantMismatch);
    }

    /// <summary>A server with a rule for the machine's subnet, in the subscription of a partner.</summary>
    private static World Server(string tenant) => Estate
        .Hub("Microsoft.Sql")
        .With(topology => Owned(topology, tenant))
        .Resource(ResourceType.SqlServer, "sql1")
        .VNetRule("sql1", "hub/app", NetworkRuleState.Ready)
        .With(topology => Moved(topology, "sql1"));

    private static SimTopology Owned(SimTopology topology, string tenant) => topology.With(new SimSubscription
    {
        Id = "/subscriptions/partner",
        TenantId = tenant,
    });

    /// <summary>The resource as if it had been made in the partner's subscription.</summary>
    private static SimTopology Moved(SimTopology topology, string name)
    {
        SimResource resource = System.Linq.Enumerable.Single(topology.Resources.Named(name));
        string id = resource.Id.Replace(
            SimTopology.DefaultSubscriptionId, "partner", System.StringComparison.Ordinal);
        SimFirewall firewall = resource.Firewall with
        {
            NetworkRules = resource.Firewall.NetworkRules.Replace(_ => true, rule => rule with { ResourceId = id }),
        };
        return topology.Without(resource).With(resource with { Id = id, Firewall = firewall });
    }
}
