using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

/// <summary>
/// A plan lists what an expression refers to and not the expression, so that an id that is known after apply is taken
/// where it can be but one.
/// </summary>
public sealed class PlanReferenceTests
{
    private const string A = "\"azurerm_subnet.app[\\\"a\\\"].id\", \"azurerm_subnet.app[\\\"a\\\"]\", \"azurerm_subnet.app\"";
    private const string One = "\"azurerm_subnet.one.id\", \"azurerm_subnet.one\"";
    private const string App = "\"azurerm_subnet.app\"";

    [Theory]
    // A splat over one, one(...), a literal key, and the same key as the endpoint's own.
    [InlineData("\"azurerm_subnet.one\"", "one")]
    [InlineData(A, "a")]
    [InlineData(App + ", \"each.key\"", "b")]
    [InlineData("\"each.key\", " + App, "b")]
    // A key from a variable, and a flag beside an id.
    [InlineData(App + ", \"var.key\"", "a")]
    [InlineData(App + ", \"var.settings.key\", \"var.settings\"", "b")]
    [InlineData("\"var.flag\", " + One, "one")]
    [InlineData("\"local.flag\", " + One, "one")]
    [InlineData("\"var.flag\", " + One + ", \"azurerm_subnet.none[0].id\", \"azurerm_subnet.none[0]\", \"azurerm_subnet.none\"", "one")]
    // An id that is put together.
    [InlineData("\"azurerm_virtual_network.hub.id\", \"azurerm_virtual_network.hub\", \"azurerm_subnet.one.name\", \"azurerm_subnet.one\"", "one")]
    // The id that another resource was given.
    [InlineData("\"azurerm_private_endpoint.other.subnet_id\", \"azurerm_private_endpoint.other\"", "one")]
    public void One_subnet_is_found(string references, string name)
    {
        SimImportReport report = Endpoint(references);

        Assert.Equal(name, ArmId.NameOf(PrivateEndpoint(report).SubnetId));
        Assert.DoesNotContain(report.Unresolved, unresolved => unresolved.Target.EndsWith("/pe", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"local.subnet_id\"", "local.subnet_id")]
    [InlineData(App + ", \"local.key\"", "local.key")]
    [InlineData("\"data.azurerm_subnet.old.id\", \"data.azurerm_subnet.old\"", "data.azurerm_subnet.old.id")]
    [InlineData("\"azurerm_virtual_network.hub.subnet\", \"azurerm_virtual_network.hub\"", "azurerm_virtual_network.hub.subnet")]
    [InlineData("\"ephemeral.thing.x\", \"ephemeral.thing\"", "ephemeral.thing.x")]
    [InlineData("\"module.none.subnet_id\", \"module.none\"", "")]
    [InlineData("\"each.value.subnet_id\", \"each.value\"", "local.endpoints")]
    [InlineData(App, "b")]
    [InlineData(App + ", \"var.both\"", "a, b")]
    [InlineData("\"var.flag\", " + A + ", " + One, "one")]
    [InlineData("\"var.unknown\"", "")]
    public void What_may_be_another_is_not_known_and_says_what_it_hangs_on(string references, string told)
    {
        SimImportReport report = Endpoint(references);

        ImportUnresolved unresolved = Assert.Single(report.Unresolved, entry =>
            entry.Expression == "azurerm_private_endpoint.e[\"b\"].subnet_id");
        Assert.Contains(told, unresolved.Reason, StringComparison.Ordinal);
        Assert.StartsWith("plan.json:", unresolved.Place, StringComparison.Ordinal);
        Assert.NotNull(PrivateEndpoint(report).Unread("subnet"));
    }

    [Theory]
    [InlineData("[ \"a\", \"b\" ]", "\"azurerm_subnet.app\"")]
    [InlineData("[ \"a\", \"b\", \"one\" ]", App + ", " + One)]
    [InlineData("[ \"a\" ]", "\"var.flag\", " + A)]
    [InlineData("[ \"a\" ]", App + ", \"var.list\"")]
    [InlineData("[ \"one\" ]", "\"var.flag\", " + One)]
    public void Lists_are_found(string names, string references)
    {
        SimImportReport report = Vault(references);

        string[] expected = System.Text.Json.JsonSerializer.Deserialize<string[]>(names)!;
        Assert.Equal(expected, Rules(report).Select(rule => ArmId.NameOf(rule.Value)).Order(StringComparer.Ordinal));
        Assert.Empty(report.Unresolved);
    }

    [Theory]
    [InlineData(App + ", \"local.keys\"", "local.keys")]
    [InlineData("\"local.more\", " + One, "local.more")]
    [InlineData("\"var.ids\", " + One, "")]
    [InlineData("\"var.flag\", " + A + ", " + One, "a, one")]
    [InlineData(App + ", \"var.other\"", "a, b")]
    public void Lists_that_may_hold_others_are_not_known(string references, string told)
    {
        SimImportReport report = Vault(references);

        ImportUnresolved unresolved = Assert.Single(report.Unresolved);
        Assert.Equal("azurerm_key_vault.v.network_acls[0].virtual_network_subnet_ids", unresolved.Expression);
        Assert.Contains(told, unresolved.Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Unknown, new World(report.Topology).Ask("hub/one", "vault1").Verdict);
    }

    [Fact]
    public void That_all_are_taken_is_told()
    {
        ImportWarning warning = Assert.Single(Vault(App).Warnings);

        Assert.Equal("AllInstances", warning.Code);
        Assert.Equal(
            "azurerm_key_vault.v.virtual_network_subnet_ids is taken to be made of all 2 that azurerm_subnet.app makes; "
                + "the plan does not show a condition.",
            warning.Message);
        Assert.Empty(Vault(One).Warnings);
    }

    [Theory]
    [InlineData("[ true, true ]", 2)]
    [InlineData("[ true ]", 0)]
    public void A_list_whose_length_is_known_is_found_where_the_number_fits(string marks, int rules)
    {
        SimImportReport report = Vault(App + ", \"local.keys\"", marks);

        Assert.Equal(rules, Rules(report).Count());
        Assert.Equal(rules == 0, report.Unresolved.Count > 0);
    }

    [Fact]
    public void What_is_made_for_each_of_other_resources_belongs_to_the_one_of_its_key()
    {
        SimTopology topology = Plan.Network()
            .With("azurerm_network_security_group.g", $$"""{ "name": "g", {{Plan.Here}} }""", Plan.UnknownId)
            .With(
                "azurerm_subnet_network_security_group_association.x[\"a\"]",
                "{}",
                "{ \"subnet_id\": true, \"network_security_group_id\": true }",
                $$"""
                { "subnet_id": { "references": [ "each.value.id", "each.value" ] },
                  {{Plan.Refers("network_security_group_id", "azurerm_network_security_group.g")}} }
                """)
            .ForEach(
                "azurerm_subnet_network_security_group_association.x",
                "{ \"references\": [ \"azurerm_subnet.app\" ] }")
            .Import().Topology;

        Assert.NotNull(topology.Subnets.Single(subnet => subnet.Name == "a").NetworkSecurityGroupId);
        Assert.Null(topology.Subnets.Single(subnet => subnet.Name == "b").NetworkSecurityGroupId);
        Assert.Empty(topology.Subnets.SelectMany(subnet => subnet.Unresolved));
    }

    [Theory]
    [InlineData(2, "one")]
    [InlineData(3, null)]
    public void An_index_is_the_same_where_there_are_as_many(int subnets, string? name)
    {
        Plan plan = Plan.Hub();
        string[] names = ["zero", "one", "two"];
        for (int i = 0; i < subnets; i++)
        {
            plan.With($"azurerm_subnet.s[{i}]", Plan.Subnet(names[i], $"10.0.{i}.0/24"), Plan.UnknownId);
        }

        for (int i = 0; i < 2; i++)
        {
            plan.With(
                $"azurerm_private_endpoint.e[{i}]",
                $$"""{ "name": "pe{{i}}", {{Plan.Here}} }""",
                "{ \"subnet_id\": true }",
                """{ "subnet_id": { "references": [ "azurerm_subnet.s", "count.index" ] } }""");
        }

        SimPrivateEndpoint endpoint = plan.Import().Topology.PrivateEndpoints.Single(one => one.Name == "pe1");

        Assert.Equal(name ?? "", endpoint.SubnetId.Length == 0 ? "" : ArmId.NameOf(endpoint.SubnetId));
    }

    [Fact]
    public void A_data_source_that_is_read_later_has_the_id_that_it_asks_for()
    {
        SimImportReport report = Plan.Network()
            .With(
                "data.azurerm_subnet.old",
                """{ "name": "a", "resource_group_name": "rg", "virtual_network_name": "hub" }""",
                "{ \"id\": true }")
            .With(
                "azurerm_key_vault.v",
                $$"""{ "name": "vault1", {{Plan.Here}}, "sku_name": "standard", "network_acls": [ { "default_action": "Deny" } ] }""",
                "{ \"network_acls\": [ { \"virtual_network_subnet_ids\": true } ] }",
                """
                { "network_acls": [ { "virtual_network_subnet_ids": {
                  "references": [ "data.azurerm_subnet.old.id", "data.azurerm_subnet.old" ] } } ] }
                """)
            .Import();

        Assert.NotNull(report.Topology.Subnets.Find(Assert.Single(Rules(report)).Value));
    }

    [Fact]
    public void A_group_whose_name_is_not_known_is_found_or_told()
    {
        SimImportReport report = new Plan()
            .With("azurerm_resource_group.g", "{ \"location\": \"westeurope\" }", "{ \"id\": true, \"name\": true }")
            .With(
                "azurerm_key_vault.v",
                """{ "name": "vault1", "location": "westeurope", "sku_name": "standard" }""",
                "{ \"resource_group_name\": true }",
                """{ "resource_group_name": { "references": [ "azurerm_resource_group.g.name", "azurerm_resource_group.g" ] } }""")
            .With(
                "azurerm_key_vault.w",
                """{ "name": "vault2", "location": "westeurope", "sku_name": "standard" }""",
                "{ \"resource_group_name\": true }",
                """{ "resource_group_name": { "references": [ "local.group" ] } }""")
            .Import();

        Assert.Equal(
            "(azurerm_resource_group.g)",
            report.Topology.Resources.Single(resource => resource.Name == "vault1").ResourceGroupName);
        ImportUnresolved unresolved = Assert.Single(report.Unresolved);
        Assert.Equal("azurerm_key_vault.w.resource_group_name", unresolved.Expression);
        Assert.Contains("local.group", unresolved.Reason, StringComparison.Ordinal);
    }

    private static Plan Network() => Plan.Network()
        .With(
            "azurerm_subnet.one",
            $$"""
            { "name": "one", {{Plan.InGroup}}, "virtual_network_name": "hub", "address_prefixes": [ "10.0.3.0/24" ],
              "service_endpoints": [ "Microsoft.KeyVault" ] }
            """,
            Plan.UnknownId)
        .With(
            "azurerm_private_endpoint.other",
            $$"""{ "name": "other", {{Plan.Here}} }""",
            "{ \"id\": true, \"subnet_id\": true }",
            $$"""{ "subnet_id": { "references": [ {{One}} ] } }""")
        .Block("azurerm_subnet.none")
        .Given("key", "\"a\"")
        .Given("settings", "{ \"key\": \"b\" }")
        .Given("flag", "true")
        .Given("list", "[ \"a\" ]")
        .Given("both", "[ \"a\", \"b\" ]")
        .Given("other", "\"c\"")
        .Given("ids", "[ \"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/x/subnets/y\" ]");

    private static SimImportReport Endpoint(string references) => Network()
        .With(
            "azurerm_private_endpoint.e[\"b\"]",
            $$"""{ "name": "pe", {{Plan.Here}} }""",
            "{ \"subnet_id\": true }",
            $$"""{ "subnet_id": { "references": [ {{references}} ] } }""")
        .ForEach("azurerm_private_endpoint.e", "{ \"references\": [ \"local.endpoints\" ] }")
        .Import();

    private static SimPrivateEndpoint PrivateEndpoint(SimImportReport report) =>
        report.Topology.PrivateEndpoints.Single(endpoint => endpoint.Name == "pe");

    private static SimImportReport Vault(string references, string marks = "true") => Network()
        .With(
            "azurerm_key_vault.v",
            $$"""
            { "name": "vault1", {{Plan.Here}}, "sku_name": "standard",
              "network_acls": [ { "bypass": "None", "default_action": "Deny" } ] }
            """,
            $$"""{ "network_acls": [ { "virtual_network_subnet_ids": {{marks}} } ] }""",
            $$"""{ "network_acls": [ { "virtual_network_subnet_ids": { "references": [ {{references}} ] } } ] }""")
        .Import();

    private static IEnumerable<SimNetworkRule> Rules(SimImportReport report) =>
        report.Topology.Resources.Single().Firewall.NetworkRules;
}
