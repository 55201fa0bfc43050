using System;
using System.Linq;
using System.Text.Json;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

/// <summary>Resources of the provider azapi, whose body is text before version 2 and an object since.</summary>
public sealed class ApiResourceTests
{
    private const string Group = "/subscriptions/s/resourceGroups/rg";
    private const string Subnet =
        $$"""
        { "name": "a", {{Plan.InGroup}}, "virtual_network_name": "hub", "address_prefixes": [ "10.0.1.0/24" ],
          "service_endpoints": [ "Microsoft.Storage" ] }
        """;

    private const string One = "\"azurerm_subnet.app.id\", \"azurerm_subnet.app\"";
    private const string Open =
        """{ "properties": { "networkAcls": { "defaultAction": "Deny", "ipRules": [ { "value": "20.0.0.1" } ] } } }""";

    [Fact]
    public void A_body_of_text_has_the_place_of_its_argument()
    {
        SimImportReport report = Estate()
            .With("azapi_resource.d", Account(JsonSerializer.Serialize(
                """
                { "properties": {
                  "networkAcls": { "defaultAction": "Deny", "odd": 1 } } }
                """)))
            .Import();

        Assert.Equal(RuleAction.Deny, report.Topology.Resources.Single().Firewall.DefaultAction);
        NotModelledProperty odd = Assert.Single(report.NotModelled);
        Assert.Contains("values.body.properties.networkAcls.odd", odd.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void The_only_subnet_that_a_body_refers_to_is_the_one_of_its_rule()
    {
        SimImportReport report = Estate()
            .With(
                "azapi_resource.d",
                Account("""{ "properties": { "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ {} ] } } }"""),
                """{ "body": { "properties": { "networkAcls": { "virtualNetworkRules": [ { "id": true } ] } } } }""",
                $$"""{ "body": { "references": [ "local.sku", {{One}} ] } }""")
            .Import();

        SimNetworkRule rule = Assert.Single(report.Topology.Resources.Single().Firewall.NetworkRules);
        Assert.NotNull(report.Topology.Subnets.Find(rule.Value));
        Assert.Empty(report.Unresolved);
        Assert.Equal(Verdict.Reachable, new World(report.Topology).Ask("hub/a", "data1").Verdict);
    }

    [Theory]
    [InlineData("{ \"properties\": { \"networkAcls\": { \"virtualNetworkRules\": [ { \"id\": true } ] } } }",
        "properties.networkAcls.virtualNetworkRules[0].id")]
    [InlineData("{ \"properties\": { \"networkAcls\": true } }", "properties.networkAcls")]
    [InlineData("{ \"properties\": { \"publicNetworkAccess\": true } }", "properties.publicNetworkAccess")]
    public void Parts_of_a_body_that_are_not_known_leave_the_answer_unknown(string unknown, string property)
    {
        string body = property.EndsWith("networkAcls", StringComparison.Ordinal)
            ? "{ \"properties\": {} }"
            : """{ "properties": { "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ {} ] } } }""";
        SimImportReport report = Estate()
            .With(
                "azapi_resource.d",
                Account(body),
                $$"""{ "body": {{unknown}} }""",
                """{ "body": { "references": [ "local.body" ] } }""")
            .Import();

        ImportUnresolved unresolved = Assert.Single(report.Unresolved);
        Assert.Equal($"azapi_resource.d.body.{property}", unresolved.Expression);
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("hub/a", "data1").Verdict);
    }

    [Theory]
    [InlineData("null", "{ \"body\": true }")]
    [InlineData("\"no object\"", "{}")]
    public void A_body_that_is_not_known_as_a_whole_leaves_the_answer_unknown(string body, string unknown)
    {
        SimImportReport report = Estate()
            .With(
                "azapi_resource.d", Account(body), unknown, """{ "body": { "references": [ "local.body" ] } }""")
            .Import();

        Assert.Contains(report.Unresolved, entry => entry.Expression == "azapi_resource.d.body");
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("hub/a", "data1").Verdict);
    }

    [Fact]
    public void A_subnet_belongs_to_the_network_that_its_parent_refers_to()
    {
        SimImportReport report = new Plan()
            .With(
                "azapi_resource.vnet",
                $$"""
                { "type": "Microsoft.Network/virtualNetworks@2024-05-01", "name": "hub", "location": "westeurope",
                  "parent_id": "{{Group}}",
                  "body": { "properties": { "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] } } } }
                """,
                "{ \"id\": true, \"output\": true }")
            .With(
                "azapi_resource.subnet",
                """
                { "type": "Microsoft.Network/virtualNetworks/subnets@2024-05-01", "name": "app",
                  "body": { "properties": { "addressPrefix": "10.0.1.0/24",
                    "serviceEndpoints": [ { "service": "Microsoft.Sql" } ] } } }
                """,
                "{ \"id\": true, \"parent_id\": true }",
                """{ "parent_id": { "references": [ "azapi_resource.vnet.id", "azapi_resource.vnet" ] } }""")
            .With(
                "azapi_resource.lost",
                """
                { "type": "Microsoft.Network/virtualNetworks/subnets@2024-05-01", "name": "lost",
                  "body": { "properties": { "addressPrefix": "10.0.2.0/24" } } }
                """,
                "{ \"id\": true, \"parent_id\": true }",
                """{ "parent_id": { "references": [ "azapi_resource.vnet.output.id", "azapi_resource.vnet.output", "azapi_resource.vnet" ] } }""")
            .Import();

        SimSubnet subnet = Assert.Single(report.Topology.Subnets);
        Assert.Equal("hub/app", subnet.ToString());
        Assert.Equal("Microsoft.Sql", Assert.Single(subnet.ServiceEndpoints).Service);
        Assert.Equal("azapi_resource.lost", Assert.Single(report.Unresolved).Expression);
        Assert.Equal("azapi_resource.lost", Assert.Single(report.Skipped).Name);
    }

    [Fact]
    public void An_update_is_merged_into_what_it_updates()
    {
        SimImportReport report = Estate()
            .With("azapi_resource.d", Account(Open), Plan.UnknownId)
            .With(
                "azapi_update_resource.u",
                """
                { "type": "Microsoft.Storage/storageAccounts@2023-05-01", "body": { "sku": { "name": "Standard_GRS" },
                  "properties": { "networkAcls": { "bypass": "Metrics" }, "publicNetworkAccess": "Enabled" } } }
                """,
                "{ \"id\": true, \"resource_id\": true }",
                """{ "resource_id": { "references": [ "azapi_resource.d.id", "azapi_resource.d" ] } }""")
            .With(
                "azapi_update_resource.v",
                $$"""
                { "type": "Microsoft.Storage/storageAccounts@2023-05-01", "name": "data1", "parent_id": "{{Group}}",
                  "body": {{JsonSerializer.Serialize("""{ "properties": { "isSftpEnabled": true } }""")}} }
                """,
                "{ \"id\": true }")
            .Import();

        SimResource account = report.Topology.Resources.Single();
        Assert.Equal(RuleAction.Deny, account.Firewall.DefaultAction);
        Assert.Equal("20.0.0.1", Assert.Single(account.Firewall.NetworkRules).Value);
        Assert.Equal(["Metrics"], account.Firewall.Bypass);
        Assert.Equal(PublicNetworkAccess.Enabled, account.Firewall.PublicNetworkAccess);
        Assert.Equal("Standard_GRS", account.Sku);
        Assert.Empty(report.Skipped);
    }

    [Fact]
    public void An_update_of_nobody_knows_what_makes_all_of_its_type_doubtful()
    {
        SimImportReport report = Estate()
            .With(
                "azurerm_storage_account.data",
                $$"""{ "name": "data1", {{Plan.Here}}, "account_tier": "Standard", "account_replication_type": "LRS" }""")
            .With(
                "azapi_update_resource.u",
                """
                { "type": "Microsoft.Storage/storageAccounts@2023-05-01",
                  "body": { "properties": { "networkAcls": { "defaultAction": "Deny" } } } }
                """,
                "{ \"resource_id\": true }",
                """{ "resource_id": { "references": [ "local.account" ] } }""")
            .Import();

        Assert.Contains("local.account", Assert.Single(report.Unresolved).Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("hub/a", "data1").Verdict);
    }

    [Fact]
    public void A_part_of_the_body_that_Terraform_does_not_write_down_is_told()
    {
        SimImportReport report = Estate()
            .With("azapi_resource.d", Account(Open), "{}", """{ "sensitive_body": { "references": [ "var.hidden" ] } }""")
            .Import();

        Assert.Equal("sensitive_body", Assert.Single(report.NotModelled).Property);
    }

    private static Plan Estate() => Plan.Hub().With("azurerm_subnet.app", Subnet, Plan.UnknownId);

    private static string Account(string body) =>
        $$"""
        { "type": "Microsoft.Storage/storageAccounts@2023-05-01", "name": "data1", "location": "westeurope",
          "parent_id": "{{Group}}", "body": {{body}} }
        """;
}
