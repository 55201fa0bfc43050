using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

/// <summary>Ids that go out of modules, and into others, in the forms that modules in the wild give them.</summary>
public sealed class PlanModuleReferenceTests
{
    private const string Each = "{ \"references\": [ \"azurerm_subnet.app\" ] }";
    private const string Both =
        """
        { "references": [ "azurerm_subnet.app[\"a\"].id", "azurerm_subnet.app[\"a\"]", "azurerm_subnet.app",
          "azurerm_subnet.app[\"b\"].id", "azurerm_subnet.app[\"b\"]", "azurerm_subnet.app" ] }
        """;

    [Theory]
    // A map of ids by key or by name, a map of whole subnets, and a splat where there is but one.
    [InlineData(Each, "\"module.net.out[\\\"a\\\"]\", \"module.net.out\", \"module.net\"", "first")]
    [InlineData(Each, "\"module.net.out[\\\"second\\\"]\", \"module.net.out\", \"module.net\"", "second")]
    [InlineData(Each, "\"module.net.out.b.id\", \"module.net.out.b\", \"module.net.out\", \"module.net\"", "second")]
    [InlineData(Each, "\"module.net.out[\\\"a\\\"].id\", \"module.net.out[\\\"a\\\"]\", \"module.net.out\", \"module.net\"", "first")]
    [InlineData("{ \"references\": [ \"azurerm_subnet.single\" ] }", "\"module.net.out[0]\", \"module.net.out\", \"module.net\"", "third")]
    public void One_subnet_of_a_module_is_found(string output, string references, string name)
    {
        SimImportReport report = Net(output, references);

        Assert.Equal(name, ArmId.NameOf(report.Topology.PrivateEndpoints.Single().SubnetId));
    }

    [Theory]
    [InlineData(Each, "\"module.net.out[\\\"x\\\"]\", \"module.net.out\", \"module.net\"")]
    [InlineData(Each, "\"module.net.out\", \"module.net\"")]
    [InlineData(Both, "\"module.net.out[\\\"a\\\"]\", \"module.net.out\", \"module.net\"")]
    [InlineData("{ \"references\": [ \"local.subnets\" ] }", "\"module.net.out\", \"module.net\"")]
    public void What_may_be_another_is_not_known(string output, string references)
    {
        SimImportReport report = Net(output, references);

        Assert.NotNull(report.Topology.PrivateEndpoints.Single().Unread("subnet"));
        Assert.Contains(
            "azurerm_private_endpoint.e.subnet_id", report.Unresolved.Select(unresolved => unresolved.Expression));
    }

    [Theory]
    [InlineData("\"module.net.id\", \"module.net\"", null)]
    [InlineData("\"module.net[\\\"y\\\"].id\", \"module.net[\\\"y\\\"]\", \"module.net\"", "y")]
    [InlineData("\"module.net\", \"each.key\"", "x")]
    public void One_of_several_modules_is_found_by_its_key(string references, string? name)
    {
        Plan plan = Plan.Hub().Calling("net", """
            { "for_each_expression": { "references": [ "var.nets" ] },
              "module": { "outputs": { "id": { "expression": {
                "references": [ "azurerm_subnet.s.id", "azurerm_subnet.s" ] } } },
                "resources": [ { "type": "azurerm_subnet", "name": "s", "expressions": {} } ] } }
            """);
        foreach (string key in new[] { "x", "y" })
        {
            plan.Inside($"module.net[\"{key}\"]", "azurerm_subnet.s", Plan.Subnet(key, "10.0.1.0/24"), Plan.UnknownId);
        }

        SimImportReport report = WithEndpoint(plan, references, "azurerm_private_endpoint.e[\"x\"]").Import();

        string subnet = report.Topology.PrivateEndpoints.Single().SubnetId;
        Assert.Equal(name ?? "", subnet.Length == 0 ? "" : ArmId.NameOf(subnet));
    }

    [Theory]
    [InlineData("\"each.value.subnet\", \"each.value\"", "b")]
    [InlineData("\"azurerm_subnet.app\", \"each.value.key\", \"each.value\"", "a")]
    [InlineData("\"azurerm_subnet.app\", \"each.key\"", "b")]
    public void What_a_module_is_given_is_followed_with_its_own_key(string given, string name)
    {
        SimImportReport report = Plan.Network()
            .Given("apps", """{ "b": { "key": "a" } }""")
            .Calling("app", $$"""
                { "for_each_expression": { "references": [ {{(given.Contains("subnet\"", StringComparison.Ordinal)
                    ? "\"azurerm_subnet.app\"" : "\"var.apps\"")}} ] },
                  "expressions": { "network": { "references": [ {{given}} ] } },
                  "module": { "resources": [ { "type": "azurerm_private_endpoint", "name": "e", "expressions": {
                    "subnet_id": { "references": [ "var.network.subnet_id", "var.network" ] } } } ] } }
                """)
            .Inside(
                "module.app[\"b\"]",
                "azurerm_private_endpoint.e",
                $$"""{ "name": "pe", {{Plan.Here}} }""",
                "{ \"subnet_id\": true }")
            .Import();

        Assert.Equal(name, ArmId.NameOf(report.Topology.PrivateEndpoints.Single().SubnetId));
    }

    [Fact]
    public void A_variable_of_a_module_that_is_left_to_its_default_leads_nowhere()
    {
        SimImportReport report = Plan.Network()
            .Calling("app", """
                { "module": { "resources": [ { "type": "azurerm_private_endpoint", "name": "e", "expressions": {
                  "subnet_id": { "references": [ "var.network" ] } } } ], "variables": { "network": {} } } }
                """)
            .Inside(
                "module.app",
                "azurerm_private_endpoint.e",
                $$"""{ "name": "pe", {{Plan.Here}} }""",
                "{ \"subnet_id\": true }")
            .Import();

        Assert.NotNull(report.Topology.PrivateEndpoints.Single().Unread("subnet"));
    }

    private static SimImportReport Net(string output, string references)
    {
        Plan plan = Plan.Hub()
            .Calling("net", $$"""
                { "module": { "outputs": { "out": { "expression": {{output}} } }, "resources": [
                  { "type": "azurerm_subnet", "name": "app", "expressions": {} },
                  { "type": "azurerm_subnet", "name": "single", "expressions": {} } ] } }
                """)
            .Inside("module.net", "azurerm_subnet.app[\"a\"]", Plan.Subnet("first", "10.0.1.0/24"), Plan.UnknownId)
            .Inside("module.net", "azurerm_subnet.app[\"b\"]", Plan.Subnet("second", "10.0.2.0/24"), Plan.UnknownId)
            .Inside("module.net", "azurerm_subnet.single[0]", Plan.Subnet("third", "10.0.3.0/24"), Plan.UnknownId);
        return WithEndpoint(plan, references, "azurerm_private_endpoint.e").Import();
    }

    private static Plan WithEndpoint(Plan plan, string references, string address) => plan.With(
        address,
        $$"""{ "name": "pe", {{Plan.Here}} }""",
        "{ \"subnet_id\": true }",
        $$"""{ "subnet_id": { "references": [ {{references}} ] } }""");
}
