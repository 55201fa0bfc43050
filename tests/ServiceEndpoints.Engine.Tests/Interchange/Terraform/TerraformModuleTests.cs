using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

public sealed class TerraformModuleTests
{
    [Fact]
    public void Ids_are_followed_into_modules_and_out_of_them()
    {
        SimImportReport report = Plan.Read(
            """
            { "format_version": "1.2",
              "planned_values": { "root_module": { "child_modules": [
                { "address": "module.net[\"x\"]", "resources": [
                  { "address": "module.net[\"x\"].azurerm_virtual_network.v", "mode": "managed",
                    "type": "azurerm_virtual_network", "name": "v", "values": { "name": "hub",
                      "resource_group_name": "rg", "location": "westeurope", "address_space": [ "10.0.0.0/16" ] } },
                  { "address": "module.net[\"x\"].azurerm_subnet.s[0]", "mode": "managed", "type": "azurerm_subnet",
                    "name": "s", "index": 0, "values": { "name": "app", "resource_group_name": "rg",
                      "virtual_network_name": "hub", "address_prefixes": [ "10.0.1.0/24" ] } } ] },
                { "address": "module.vault", "resources": [
                  { "address": "module.vault.azurerm_key_vault.k", "mode": "managed", "type": "azurerm_key_vault",
                    "name": "k", "values": { "name": "k1", "resource_group_name": "rg", "location": "westeurope",
                      "sku_name": "standard", "network_acls": [ { "default_action": "Deny", "bypass": "None" } ] } } ] }
              ] } },
              "resource_changes": [ { "address": "module.vault.azurerm_key_vault.k", "type": "azurerm_key_vault",
                "name": "k", "change": { "actions": [ "create" ], "before": null, "after_unknown": {
                  "network_acls": [ { "virtual_network_subnet_ids": true } ] } } } ],
              "configuration": { "root_module": { "module_calls": {
                "net": { "module": {
                  "outputs": { "subnet": { "expression": { "references": [
                    "azurerm_subnet.s[0].id", "azurerm_subnet.s[0]", "azurerm_subnet.s" ] } } },
                  "resources": [ { "mode": "managed", "type": "azurerm_subnet", "name": "s", "expressions": {} } ] } },
                "vault": {
                  "expressions": { "subnets": { "references": [
                    "module.net[\"x\"].subnet", "module.net[\"x\"]", "module.net" ] } },
                  "module": { "resources": [ { "mode": "managed", "type": "azurerm_key_vault", "name": "k",
                    "expressions": { "network_acls": [ { "virtual_network_subnet_ids": {
                      "references": [ "var.subnets" ] } } ] } } ] } } } } } }
            """);

        SimResource vault = Assert.Single(report.Topology.Resources);
        Assert.Equal(
            Assert.Single(report.Topology.Subnets).Id, Assert.Single(vault.Firewall.NetworkRules).Value);
        Assert.Empty(report.Unresolved);
    }

    [Fact]
    public void Modules_that_give_each_other_their_variables_come_to_an_end()
    {
        SimImportReport report = Plan.Read(
            """
            { "format_version": "1.0",
              "planned_values": { "root_module": { "child_modules": [ { "address": "module.a", "resources": [ {
                "address": "module.a.azurerm_key_vault.k", "mode": "managed", "type": "azurerm_key_vault", "name": "k",
                "values": { "name": "k1", "resource_group_name": "rg", "network_acls": [ {} ] } } ] } ] } },
              "resource_changes": [ { "address": "module.a.azurerm_key_vault.k", "change": { "after_unknown": {
                "network_acls": [ { "virtual_network_subnet_ids": true } ] } } } ],
              "configuration": { "root_module": { "module_calls": {
                "a": { "expressions": { "x": { "references": [ "module.a.y" ] } }, "module": {
                  "outputs": { "y": { "expression": { "references": [ "var.x" ] } } },
                  "resources": [ { "mode": "managed", "type": "azurerm_key_vault", "name": "k", "expressions": {
                    "network_acls": [ { "virtual_network_subnet_ids": { "references": [ "var.x" ] } } ] } } ] } } } } } }
            """);

        Assert.NotNull(Assert.Single(report.Topology.Resources).Unread("virtualNetworkRules"));
    }
}
