using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

/// <summary>What is there before a plan is applied and after, whatever the plan does with it.</summary>
public sealed class PlanStateTests
{
    private const string Scope = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg";

    [Theory]
    // What stays, changes, is replaced in either order, goes, is taken over and is forgotten.
    [InlineData("\"no-op\"", true, "vault1", "vault1")]
    [InlineData("\"update\"", true, "vault1", "vault1")]
    [InlineData("\"delete\", \"create\"", true, "vault1", "vault2")]
    [InlineData("\"create\", \"delete\"", true, "vault1", "vault2")]
    [InlineData("\"delete\"", true, "vault1", null)]
    [InlineData("\"forget\"", true, "vault1", "vault1")]
    [InlineData("\"create\"", false, null, "vault2")]
    public void Each_action_has_its_estates(string actions, bool exists, string? before, string? after)
    {
        string planned = after is null || actions == "\"forget\"" ? "" : Resource("azurerm_key_vault.k", Vault(after));
        string plan = $$"""
            { "format_version": "1.2",
              "planned_values": { "root_module": { "resources": [ {{planned}} ] } },
              {{(exists ? Prior(Resource("azurerm_key_vault.k", Vault("vault1"))) : "")}}
              "resource_changes": [ { "address": "azurerm_key_vault.k", "type": "azurerm_key_vault", "name": "k",
                "change": { "actions": [ {{actions}} ], "before": {{(exists ? Vault("vault1") : "null")}},
                  "after": {{(after is null ? "null" : Vault(after))}}, "after_unknown": {} } } ] }
            """;

        Assert.Equal(before, Plan.Read(plan, PlanState.Before).Topology.Resources.SingleOrDefault()?.Name);
        Assert.Equal(after, Plan.Read(plan).Topology.Resources.SingleOrDefault()?.Name);
    }

    [Fact]
    public void Before_is_as_Terraform_found_it_and_not_as_it_had_left_it()
    {
        string plan = $$"""
            { "format_version": "1.2",
              "planned_values": { "root_module": { "resources": [ {{Resource("azurerm_key_vault.k", Vault("vault1"))}} ] } },
              {{Prior(Resource("azurerm_key_vault.k", Vault("vault1", false)))}}
              "resource_drift": [ { "address": "azurerm_key_vault.k", "type": "azurerm_key_vault", "name": "k",
                "change": { "actions": [ "update" ], "before": {{Vault("vault1")}}, "after": {{Vault("vault1", false)}} } } ],
              "resource_changes": [ { "address": "azurerm_key_vault.k", "type": "azurerm_key_vault", "name": "k",
                "change": { "actions": [ "update" ], "before": {{Vault("vault1", false)}}, "after": {{Vault("vault1")}} } } ] }
            """;

        Assert.Equal(PublicNetworkAccess.Disabled, Access(plan, PlanState.Before));
        Assert.Equal(PublicNetworkAccess.Enabled, Access(plan, PlanState.After));
    }

    [Fact]
    public void What_is_taken_over_or_moved_is_there_once()
    {
        string plan = $$"""
            { "format_version": "1.2",
              "planned_values": { "root_module": { "resources": [
                {{Resource("azurerm_key_vault.taken", Vault("vault1"))}}, {{Resource("azurerm_key_vault.moved", Vault("vault2"))}} ] } },
              {{Prior(Resource("azurerm_key_vault.old", Vault("vault2")))}}
              "resource_changes": [
                { "address": "azurerm_key_vault.taken", "type": "azurerm_key_vault", "name": "taken",
                  "change": { "actions": [ "no-op" ], "importing": { "id": "{{Scope}}/x" }, "before": {{Vault("vault1")}},
                    "after": {{Vault("vault1")}} } },
                { "address": "azurerm_key_vault.moved", "previous_address": "azurerm_key_vault.old",
                  "type": "azurerm_key_vault", "name": "moved", "change": { "actions": [ "no-op" ],
                    "before": {{Vault("vault2")}}, "after": {{Vault("vault2")}} } } ] }
            """;

        foreach (PlanState state in Enum.GetValues<PlanState>())
        {
            SimImportReport report = Plan.Read(plan, state);
            Assert.Equal(["vault1", "vault2"], report.Topology.Resources.Select(vault => vault.Name).Order(StringComparer.Ordinal));
            Assert.Empty(report.Findings);
        }
    }

    [Fact]
    public void What_a_replacement_left_behind_is_there_before_and_nothing_refers_to_it()
    {
        string deposed = Resource("azurerm_key_vault.k", Vault("vault0"))[..^1] + ", \"deposed_key\": \"0a1b\" }";
        string plan = $$"""
            { "format_version": "1.2",
              "planned_values": { "root_module": { "resources": [ {{Resource("azurerm_key_vault.k", Vault("vault1"))}} ] } },
              {{Prior($"{Resource("azurerm_key_vault.k", Vault("vault1"))}, {deposed}")}}
              "resource_changes": [
                { "address": "azurerm_key_vault.k", "deposed": "0a1b", "type": "azurerm_key_vault", "name": "k",
                  "change": { "actions": [ "delete" ], "before": {{Vault("vault0")}}, "after": null,
                    "after_unknown": { "public_network_access_enabled": true } } } ] }
            """;

        SimImportReport after = Plan.Read(plan);

        Assert.Equal(2, Plan.Read(plan, PlanState.Before).Topology.Resources.Count);
        Assert.Equal("vault1", Assert.Single(after.Topology.Resources).Name);
        Assert.Empty(after.Unresolved);
    }

    [Fact]
    public void What_Terraform_puts_off_is_not_known_to_be_there()
    {
        string plan = $$"""
            { "format_version": "1.2",
              "planned_values": { "root_module": { "resources": [ {{Resource("azurerm_key_vault.k", Vault("vault1"))}} ] } },
              "deferred_changes": [ { "reason": "instance_count_unknown", "resource_change": {
                "address": "azurerm_key_vault.later[*]", "type": "azurerm_key_vault", "name": "later",
                "change": { "actions": [ "create" ], "before": null, "after": {{Vault("vault2")}}, "after_unknown": {} } } } ] }
            """;

        SimImportReport report = Plan.Read(plan);

        ImportUnresolved unresolved = Assert.Single(report.Unresolved);
        Assert.Equal("azurerm_key_vault.later[*]", unresolved.Expression);
        Assert.Contains("puts it off", unresolved.Reason, StringComparison.Ordinal);
        World world = new(report.Topology);
        Assert.Equal(Verdict.Unknown, world.Ask("8.8.8.8", "vault2").Verdict);
        Assert.Equal(Verdict.Reachable, world.Ask("8.8.8.8", "vault1").Verdict);
    }

    [Fact]
    public void A_plan_that_lists_nothing_but_changes_is_read()
    {
        string plan = $$"""
            { "format_version": "1.2", "resource_changes": [ { "address": "azurerm_key_vault.k",
              "type": "azurerm_key_vault", "name": "k", "change": { "actions": [ "update" ],
                "before": {{Vault("vault1", false)}}, "after": {{Vault("vault1")}} } } ] }
            """;

        Assert.Equal(PublicNetworkAccess.Disabled, Access(plan, PlanState.Before));
        Assert.Equal(PublicNetworkAccess.Enabled, Access(plan, PlanState.After));
    }

    [Theory]
    [InlineData("no-op", true)]
    [InlineData("update", false)]
    public void A_group_that_Terraform_does_not_write_down_is_known_where_nothing_changes(string action, bool isKnown)
    {
        const string Subnet =
            $$"""
            { "name": "a", "resource_group_name": "rg", "virtual_network_name": "hub",
              "address_prefixes": [ "10.0.1.0/24" ], "network_security_group_id_wo_version": 1,
              "id": "{{Scope}}/providers/Microsoft.Network/virtualNetworks/hub/subnets/a" }
            """;
        string group = $$"""
            { "name": "g", {{Plan.Here}}, "id": "{{Scope}}/providers/Microsoft.Network/networkSecurityGroups/g" }
            """;
        string network = $$"""
            { "name": "hub", {{Plan.Here}}, "address_space": [ "10.0.0.0/16" ],
              "id": "{{Scope}}/providers/Microsoft.Network/virtualNetworks/hub" }
            """;
        string plan = $$"""
            { "format_version": "1.2", "planned_values": {},
              {{Prior($"{Resource("azurerm_virtual_network.v", network)}, {Resource("azurerm_subnet.a", Subnet)}, "
                  + Resource("azurerm_network_security_group.g", group))}}
              "resource_changes": [ { "address": "azurerm_subnet.a", "type": "azurerm_subnet", "name": "a",
                "change": { "actions": [ "{{action}}" ], "before": {{Subnet}}, "after": {{Subnet}} } } ],
              "configuration": { "root_module": { "resources": [ { "type": "azurerm_subnet", "name": "a",
                "expressions": { {{Plan.Refers("network_security_group_id_wo", "azurerm_network_security_group.g")}} } } ] } } }
            """;

        SimSubnet subnet = Plan.Read(plan, PlanState.Before).Topology.Subnets.Single();

        Assert.Equal(isKnown, subnet.NetworkSecurityGroupId is not null);
        Assert.Equal(isKnown, subnet.Unread("networkSecurityGroup") is null);
    }

    [Fact]
    public void A_dynamic_block_that_is_there_is_read_before_and_not_known_after()
    {
        const string Account =
            $$"""
            { "name": "cosmos1", {{Plan.Here}}, "is_virtual_network_filter_enabled": true, "ip_range_filter": [],
              "virtual_network_rule": [ { "id": "{{Scope}}/providers/Microsoft.Network/virtualNetworks/hub/subnets/a" } ] }
            """;
        string planned = Account.Replace("\"virtual_network_rule\"", "\"other\"", StringComparison.Ordinal);
        Plan plan = new Plan().With(
            "azurerm_cosmosdb_account.c", planned, "{ \"virtual_network_rule\": true }", "{ \"name\": {} }", Account);

        Assert.Single(plan.Import(PlanState.Before).Topology.Resources.Single().Firewall.NetworkRules);
        Assert.NotNull(plan.Import().Topology.Resources.Single().Unread("virtualNetworkRules"));
    }

    private static PublicNetworkAccess Access(string plan, PlanState state) =>
        Plan.Read(plan, state).Topology.Resources.Single().Firewall.PublicNetworkAccess;

    private static string Prior(string resources) =>
        $$"""
        "prior_state": { "format_version": "1.0", "values": { "root_module": { "resources": [ {{resources}} ] } } },
        """;

    private static string Resource(string address, string values)
    {
        string[] words = address.Split('.');
        return $$"""
            { "address": "{{address}}", "mode": "managed", "type": "{{words[0]}}", "name": "{{words[1]}}", "values": {{values}} }
            """.Trim();
    }

    private static string Vault(string name, bool isPublic = true) =>
        $$"""
        { "name": "{{name}}", {{Plan.Here}}, "sku_name": "standard",
          "public_network_access_enabled": {{(isPublic ? "true" : "false")}},
          "id": "{{Scope}}/providers/Microsoft.KeyVault/vaults/{{name}}" }
        """;
}
