using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class RuleOfAnotherRegionTests
{
    private static readonly FindingRule s_rule = RuleOfAnotherRegion.Instance;

    [Fact]
    public void Finds_a_rule_of_a_server_for_a_subnet_elsewhere() => Estate.Hub("Microsoft.Sql")
        .Sql("db", "eastus").VNetRule("db", "hub/app", NetworkRuleState.Ready)
        .HasOne(s_rule, "db", "eastus", "westeurope");

    [Fact]
    public void A_server_of_the_same_region_is_fine() => Estate.Hub("Microsoft.Sql")
        .Sql("db").VNetRule("db", "hub/app", NetworkRuleState.Ready).HasNone(s_rule);

    [Fact]
    public void Other_services_take_subnets_of_any_region() =>
        Estate.Hub("Microsoft.KeyVault").KeyVault("kv", "eastus").VNetRule("kv", "hub/app").HasNone(s_rule);
}
