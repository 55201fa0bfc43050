using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

public sealed class ImportReportTests
{
    private const string Group = ArmTypes.NetworkSecurityGroup;

    [Fact]
    public void What_is_not_modelled_is_named_with_its_place()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            ArmTypes.VNet,
            "hub",
            """
            "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] }, "somethingNew": { "a": 1 }, "nothing": [],
            "dhcpOptions": { "dnsServers": [ "10.0.0.4" ] }, "enableDdosProtection": true
            """,
            "\"tags\": { \"a\": \"b\" }, \"dependsOn\": [ \"x\" ], \"comments\": \"c\", \"extra\": 1,"));

        Assert.Equal(
            ["extra", "somethingNew", "dhcpOptions"], report.NotModelled.Select(property => property.Property));
        Assert.All(report.NotModelled, property => Assert.Equal(Imported.Id(ArmTypes.VNet, "hub"), property.Target));
        Assert.Equal("main.json:8 resources[0].properties.somethingNew", report.NotModelled[1].Place);
    }

    [Fact]
    public void Types_that_are_not_mapped_are_skipped_with_the_reason()
    {
        SimImportReport report = Imported.Resources(string.Join(
            ", ",
            Imported.Resource("Microsoft.Compute/availabilitySets", "one", ""),
            Imported.Resource("Microsoft.Network/loadBalancers", "two", ""),
            Imported.Resource("Microsoft.Resources/deployments", "three", ""),
            Imported.Resource(Group, "four", "").Replace(
                "\"type\"", "\"condition\": false, \"type\"", System.StringComparison.Ordinal)));

        Assert.Equal(
            ["one: It does not decide who reaches what.", "two: Resources of this type are not modelled.",
                "three: Templates inside of deployments are not read.", "four: Its condition is false."],
            report.Skipped.Select(skipped => $"{skipped.Name}: {skipped.Reason}"));
        Assert.Equal("main.json:5 resources[0]", report.Skipped[0].Place);
        Assert.Empty(report.Topology.NetworkSecurityGroups);
    }

    [Fact]
    public void A_resource_whose_condition_is_not_known_is_kept_and_doubtful()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(Group, "nsg", "").Replace(
            "\"type\"", "\"condition\": \"[equals(utcNow(), 'x')]\", \"type\"", System.StringComparison.Ordinal));

        Assert.NotNull(Assert.Single(report.Topology.NetworkSecurityGroups).Unread("condition"));
        Assert.Equal("[equals(utcNow(), 'x')]", Assert.Single(report.Unresolved).Expression);
    }

    [Fact]
    public void Loops_make_as_many_resources_as_they_say()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            Group, "[concat('nsg', copyIndex(1))]", "", "\"copy\": { \"name\": \"loop\", \"count\": 3 },"));

        Assert.Equal(["nsg1", "nsg2", "nsg3"], report.Topology.NetworkSecurityGroups.Select(group => group.Name));
    }

    [Theory]
    [InlineData("\"[length(utcNow())]\"", "How often it is repeated is not known.")]
    [InlineData("\"[parameters('count')]\"", "How often it is repeated is not known.")]
    public void A_loop_of_unknown_length_is_skipped(string count, string reason)
    {
        SimImportReport report = Imported.Resources(
            Imported.Resource(Group, "x", "", $"\"copy\": {{ \"name\": \"loop\", \"count\": {count} }},"),
            "\"parameters\": { \"count\": { \"type\": \"int\" } },");

        Assert.Equal(reason, Assert.Single(report.Skipped).Reason);
        Assert.Equal("copy.count", Assert.Single(report.Unresolved).Property);
    }

    [Fact]
    public void A_loop_longer_than_Azure_takes_is_refused()
    {
        string Template(int count) =>
            $$"""
            { "contentVersion": "1.0.0.0", "resources": [ { "type": "{{Group}}", "apiVersion": "2024-05-01",
              "name": "[concat('n', copyIndex())]", "location": "westeurope", "properties": {},
              "copy": { "name": "loop", "count": {{count}} } } ] }
            """;

        Assert.Equal(800, Imported.Try(Template(800)).Value.Topology.NetworkSecurityGroups.Count);
        Assert.Equal(ErrorId.InputTooLarge, Imported.Try(Template(801)).Refusal?.Id);
        Assert.Equal(ErrorId.InputTooLarge, Imported.Try(Template(2_000_000_000)).Refusal?.Id);
    }

    [Fact]
    public void Loops_within_loops_end_with_the_budget()
    {
        string inner = "\"x\"";
        for (int i = 0; i < 6; i++)
        {
            inner = $"{{ \"copy\": [ {{ \"name\": \"p{i}\", \"count\": 800, \"input\": {inner} }} ] }}";
        }

        Result<SimImportReport> result = Imported.Try(
            $$"""
            { "contentVersion": "1.0.0.0", "resources": [ { "type": "{{Group}}", "apiVersion": "2024-05-01",
              "name": "n", "location": "westeurope", "properties": {{inner}} } ] }
            """);

        Assert.Equal(ErrorId.InputTooLarge, result.Refusal?.Id);
    }

    [Fact]
    public void Names_that_are_made_of_values_that_are_not_given_still_hold_things_together()
    {
        const string Parameters = "\"parameters\": { \"net\": { \"type\": \"string\" } },";
        string vnet = Imported.Resource(
            ArmTypes.VNet, "[parameters('net')]", "\"addressSpace\": { \"addressPrefixes\": [ \"10.0.0.0/16\" ] }");
        string subnet = Imported.Resource(
            $"{ArmTypes.VNet}/subnets", "[concat(parameters('net'), '/app')]", "\"addressPrefix\": \"10.0.1.0/24\"");
        string account = Imported.Resource(
            "Microsoft.Storage/storageAccounts",
            "data",
            """
            "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ {
              "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('net'), 'app')]" } ] }
            """);

        SimTopology topology = Imported.Resources($"{vnet}, {subnet}, {account}", Parameters).Topology;

        SimSubnet read = Assert.Single(topology.Subnets);
        Assert.NotNull(topology.VNets.Find(read.VNetId));
        Assert.NotNull(Assert.Single(topology.VNets).Unread("name"));
        Assert.Equal(read.Id, Assert.Single(topology.Resources.Single().Firewall.NetworkRules).Value);
        Assert.Empty(topology.Resources.Single().Unresolved);
    }

    [Fact]
    public void A_secret_never_gets_into_the_report()
    {
        SimImportReport report = TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("main.json", Encoding.UTF8.GetBytes(
                $$"""
                { "contentVersion": "1.0.0.0", "parameters": { "pw": { "type": "securestring", "defaultValue": "hidden" } },
                  "resources": [ {{Imported.Resource(Group, "[concat('a', parameters('pw'))]", "\"odd\": \"[parameters('pw')]\"")}} ] }
                """))],
            Parameters = new Dictionary<string, object?> { ["pw"] = "given-secret" },
        }).Value;

        string everything = JsonSerializer.Serialize(new
        {
            report.Unresolved,
            report.NotModelled,
            report.Findings,
            report.Skipped,
            Groups = report.Topology.NetworkSecurityGroups.Select(group => group.Id),
        });
        Assert.DoesNotContain("hidden", everything, System.StringComparison.Ordinal);
        Assert.DoesNotContain("given-secret", everything, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Given_values_come_before_defaults_and_unknown_ones_are_found()
    {
        string template =
            $$"""
            { "contentVersion": "1.0.0.0", "parameters": { "name": { "type": "string", "defaultValue": "x" },
                "count": { "type": "int" }, "names": { "type": "array" }, "odd": { "type": "bool" } },
              "resources": [ {{Imported.Resource(
                Group,
                "[concat(parameters('NAME'), parameters('names')[1].part, parameters('count'), parameters('odd'))]",
                "")}} ] }
            """;

        SimImportReport report = Imported.Try(template, new Dictionary<string, object?>
        {
            ["Name"] = "nsg",
            ["count"] = 5,
            ["names"] = new object[] { "a", new Dictionary<string, object> { ["part"] = "b" } },
            ["odd"] = JsonDocument.Parse("\"text\"").RootElement,
            ["stray"] = 1,
        }).Value;

        Assert.Equal("nsgb5text", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
        Assert.Equal([ErrorId.ValueInvalid, ErrorId.ValueInvalid], report.Findings.Select(finding => finding.Id));
        Assert.Contains("'odd' must be of type bool", report.Findings[0].Message, System.StringComparison.Ordinal);
        Assert.Contains("no parameter 'stray'", report.Findings[1].Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_made_for_the_scope_that_is_deployed_to()
    {
        ImportRequest request = new()
        {
            Files = [ImportFile.FromBytes("main.json", Encoding.UTF8.GetBytes(
                $$"""{ "contentVersion": "1.0.0.0", "resources": [ { "type": "{{Group}}", "name": "nsg", "location": "[resourceGroup().location]" } ] }"""))],
            ResourceGroupName = "rg1",
            SubscriptionId = "11111111-1111-1111-1111-111111111111",
            Location = "eastus",
        };

        SimTopology topology = TopologyImporter.Import(request).Value.Topology;

        SimNetworkSecurityGroup group = Assert.Single(topology.NetworkSecurityGroups);
        Assert.Equal("rg1", group.ResourceGroupName);
        Assert.Equal("11111111-1111-1111-1111-111111111111", group.SubscriptionId);
        Assert.Equal("eastus", group.Location);
        Assert.Equal("eastus", topology.Location);
    }

    [Fact]
    public void Merging_keeps_what_is_there_and_replaces_what_comes_again()
    {
        SimTopology before = Imported.Resources(string.Join(
            ", ", Imported.Resource(Group, "kept", ""), Imported.Resource(Group, "again", ""))).Topology;
        ImportRequest request = new()
        {
            Files = [ImportFile.FromBytes("more.json", Encoding.UTF8.GetBytes(
                $$"""{ "contentVersion": "1", "resources": [ { "type": "{{Group}}", "name": "again", "location": "eastus" } ] }"""))],
            MergeInto = before,
        };

        SimTopology after = TopologyImporter.Import(request).Value.Topology;

        Assert.Equal(
            ["again eastus", "kept westeurope"],
            after.NetworkSecurityGroups.Select(group => $"{group.Name} {group.Location}"));
        Assert.Equal("westeurope", before.NetworkSecurityGroups.First().Location);
    }

    [Fact]
    public void Files_refer_to_one_another()
    {
        ImportFile File(string name, string resources) => ImportFile.FromBytes(
            name, Encoding.UTF8.GetBytes($$"""{ "contentVersion": "1", "resources": [ {{resources}} ] }"""));
        string vnet = Imported.Resource(
            ArmTypes.VNet, "hub", "\"addressSpace\": { \"addressPrefixes\": [ \"10.0.0.0/16\" ] }");
        string subnet = Imported.Resource($"{ArmTypes.VNet}/subnets", "hub/a", "\"addressPrefix\": \"10.0.1.0/24\"");

        SimImportReport report = TopologyImporter.Import(
            new ImportRequest { Files = [File("a.json", subnet), File("b.json", vnet)] }).Value;

        Assert.Equal("westeurope", Assert.Single(report.Topology.Subnets).Location);
        Assert.Equal("a.json, b.json", report.Files.ToString());
    }

    [Fact]
    public void A_resource_that_stands_twice_is_found_and_the_later_one_counts()
    {
        SimImportReport report = Imported.Resources(string.Join(
            ", ",
            Imported.Resource(Group, "nsg", ""),
            Imported.Resource(Group, "NSG", "").Replace("westeurope", "eastus", System.StringComparison.Ordinal)));

        Assert.Equal("eastus", Assert.Single(report.Topology.NetworkSecurityGroups).Location);
        Assert.Contains("stands twice", Assert.Single(report.Findings).Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Symbolic_names_and_resources_that_exist_are_understood()
    {
        SimImportReport report = Imported.Template(
            $$"""
            { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "languageVersion": "2.0", "contentVersion": "1.0.0.0", "resources": {
                "one": { "type": "{{Group}}", "apiVersion": "2024-05-01", "name": "nsg", "location": "westeurope" },
                "two": { "existing": true, "type": "{{ArmTypes.VNet}}", "apiVersion": "2024-05-01", "name": "hub" } } }
            """);

        Assert.Equal("nsg", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
        Assert.Contains("does not make it", Assert.Single(report.Skipped).Reason, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"resources\": [] }")]
    [InlineData("{ \"contentVersion\": \"1\", \"resources\": 5 }")]
    [InlineData("{ \"$schema\": \"https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#\" }")]
    public void What_is_not_a_template_is_not_recognized(string text) =>
        Assert.Equal(ErrorId.FormatNotRecognized, Imported.Try(text).Refusal?.Id);

    [Theory]
    [InlineData("{ \"contentVersion\": \"1\", \"resources\": [ 1, \"a\", null, {} ] }")]
    [InlineData("{ \"contentVersion\": \"1\", \"resources\": [ { \"type\": \"a\", \"name\": \"b\" } ] }")]
    [InlineData("{ \"contentVersion\": \"1\", \"resources\": [ { \"type\": 5, \"name\": {} } ] }")]
    [InlineData("""
        { "contentVersion": "1", "parameters": 5, "variables": [], "functions": {}, "resources": [
          { "type": "Microsoft.Network/virtualNetworks", "name": "a/b", "properties": 7 },
          { "type": "Microsoft.Network/virtualNetworks", "name": "hub", "location": {}, "properties": {
            "addressSpace": 1, "subnets": { "a": 1 }, "virtualNetworkPeerings": [ 1, [], null ] } } ] }
        """)]
    [InlineData("""
        { "contentVersion": "1", "resources": [
          { "type": "Microsoft.Storage/storageAccounts", "name": "x", "sku": [], "properties": {
            "networkAcls": { "ipRules": [ 1 ], "virtualNetworkRules": 1, "bypass": {}, "defaultAction": 0 } } },
          { "type": "Microsoft.Compute/virtualMachines", "name": "m", "properties": { "networkProfile": [] },
            "copy": { "name": "l", "count": -1 } } ] }
        """)]
    public void Odd_content_is_found_and_never_stops_the_import(string text)
    {
        Result<SimImportReport> result = Imported.Try(text);

        Assert.Null(result.Refusal);
        Assert.True(result.Value.Findings.Count + result.Value.Skipped.Count > 0);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_refused()
    {
        Refusal? Refused(string path) =>
            TopologyImporter.Import(new ImportRequest { Files = [ImportFile.FromPath(path)] }).Refusal;

        Assert.Equal(ErrorId.TopologyFileNotReadable, Refused(Path.Combine(Path.GetTempPath(), "no-such-file.json"))?.Id);
        Assert.Equal(ErrorId.TopologyFileNotReadable, Refused(Path.GetTempPath())?.Id);
    }

    [Fact]
    public void A_value_that_no_parameter_has_is_refused() => Assert.Equal(
        ErrorId.ValueInvalid,
        Imported.Try("{}", new Dictionary<string, object?> { ["a"] = new object() }).Refusal?.Id);
}
