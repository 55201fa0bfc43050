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

public sealed class ImportRequestTests
{
    private const string Group = ArmTypes.NetworkSecurityGroup;

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
                $$"""
                { "contentVersion": "1.0.0.0", "resources": [ {
                  "type": "{{Group}}", "name": "nsg", "location": "[resourceGroup().location]" } ] }
                """))],
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
                $$"""
                { "contentVersion": "1", "resources": [ {
                  "type": "{{Group}}", "name": "again", "location": "eastus" } ] }
                """))],
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
    [InlineData("""
        { "$schema": "https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#" }
        """)]
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

        string folder = Path.GetTempPath();

        Assert.Equal(ErrorId.TopologyFileNotReadable, Refused(Path.Combine(folder, "no-such-file.json"))?.Id);
        Assert.Equal(ErrorId.TopologyFileNotReadable, Refused(folder)?.Id);
    }

    [Fact]
    public void A_value_that_no_parameter_has_is_refused() => Assert.Equal(
        ErrorId.ValueInvalid,
        Imported.Try("{}", new Dictionary<string, object?> { ["a"] = new object() }).Refusal?.Id);
}
