using ServiceEndpoints.Interchange;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

/// <summary>What a plan takes away lies between its two states, whatever resources it stands in.</summary>
public sealed class PlanReplacementTests
{
    private static readonly string s_subnet = Plan.Subnet("app", "10.0.1.0/24").Trim();

    [Fact]
    public void An_endpoint_that_is_taken_off_the_subnet() => HasOne(
        EndpointsNotRepeated.Instance,
        Plan.Hub().With("azurerm_subnet.app", s_subnet, before: With("\"service_endpoints\": [ \"Microsoft.Storage\" ]")),
        "hub/app is written without Microsoft.Storage. It is switched off.");

    [Fact]
    public void A_rule_that_is_a_resource_of_its_own()
    {
        const string Server = $$"""{ "name": "db", {{Plan.Here}}, "sku_name": "GP_Gen5_2" }""";
        const string Rule =
            """
            { "name": "r", "resource_group_name": "rg", "server_name": "db", "start_ip_address": "20.1.2.3",
              "end_ip_address": "20.1.2.3" }
            """;

        HasOne(
            NetworkRulesNotRepeated.Instance,
            new Plan().With("azurerm_postgresql_server.db", Server, before: Server).Without("azurerm_postgresql_firewall_rule.r", Rule),
            "db is written without its rule 20.1.2.3, which goes.");
    }

    private static string With(string property) => $"{s_subnet[..^1]}, {property} }}";

    private static void HasOne(FindingRule rule, Plan plan, string message) => Assert.Equal(
        message,
        Assert.Single(TopologyCheck.Find(
            plan.Import().Topology, [rule], deployed: plan.Import(PlanState.Before).Topology)).Message);
}
