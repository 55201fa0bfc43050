using System;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

/// <summary>Files that are made to harm are refused with one error that says what and where, and soon.</summary>
public sealed class HostileInputTests
{
    private const string Account = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a";

    public static TheoryData<ImportFormat, string> Openings() => new()
    {
        { ImportFormat.Native, "{ \"format\": \"ServiceEndpoints.Topology\", \"version\": 1, \"vnets\": [ { \"x\": " },
        { ImportFormat.Arm, "{ \"contentVersion\": \"1\", \"resources\": [ { \"x\": " },
        { ImportFormat.ResourceJson, $"[ {{ \"id\": \"{Account}\", \"x\": " },
        { ImportFormat.ResourceGraph, $"{{ \"data\": [ {{ \"id\": \"{Account}\", \"x\": " },
        { ImportFormat.TerraformPlan, "{ \"format_version\": \"1.0\", \"planned_values\": { \"x\": " },
    };

    [Theory]
    [MemberData(nameof(Openings))]
    public void Nesting_without_end_is_refused(ImportFormat format, string opening)
    {
        Refusal? refusal = Import(opening + new string('[', 100_000), format);

        Assert.Equal(ErrorId.InputTooLarge, refusal?.Id);
        Assert.StartsWith("evil.json:1:", refusal?.Message, StringComparison.Ordinal);
    }

    /// <summary>A program that writes a property twice is none of those that write these formats.</summary>
    [Theory]
    [InlineData("{ \"format\": \"ServiceEndpoints.Topology\", \"version\": 1, \"x\": ", ImportFormat.Native)]
    [InlineData("{ \"format_version\": \"1.0\", \"planned_values\": ", ImportFormat.TerraformPlan)]
    public void A_property_that_stands_twice_is_refused_where_a_program_writes_the_format(
        string opening, ImportFormat format)
    {
        Refusal? refusal = Import($"{opening}{{ \"a\": 1,\n\"a\": 2 }} }}", format);

        Assert.Equal(ErrorId.TopologyFileMalformed, refusal?.Id);
        Assert.StartsWith("evil.json:2 ", refusal?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public void A_file_that_ends_too_soon_is_refused(ImportFormat format, string opening)
    {
        Refusal? refusal = Import(opening, format);

        Assert.Equal(ErrorId.TopologyFileMalformed, refusal?.Id);
        Assert.DoesNotContain("LineNumber", refusal?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "{ \"contentVersion\": \"1\", \"resources\": [ { \"name\": \"r\", \"type\": \"Microsoft.Network/routeTables\", ",
        " } ] }")]
    [InlineData(
        "{ \"id\": \"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/routeTables/r\", ", " }")]
    public void The_last_of_a_property_that_stands_twice_counts_and_is_found(string opening, string end)
    {
        SimImportReport report = TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("evil.json", Encoding.UTF8.GetBytes(
                $"{opening}\"location\": \"eastus\",\n\"location\": \"westeurope\"{end}"))],
        }).Value;

        Assert.Equal("westeurope", Assert.Single(report.Topology.RouteTables).Location);
        ImportFinding finding = Assert.Single(report.Findings);
        Assert.Equal(ErrorId.ValueInvalid, finding.Id);
        Assert.Contains("'location' stands twice", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("evil.json:2 ", finding.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() => Assert.Equal(
        ErrorId.TopologyFileMalformed,
        TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("evil.json", [(byte)'[', (byte)'"', 0xC3, 0x28, (byte)'"', (byte)']'])],
        }).Refusal?.Id);

    [Theory]
    [InlineData("1e999")]
    [InlineData("99999999999999999999999")]
    [InlineData("-1.5")]
    [InlineData("\"abc\"")]
    public void A_number_out_of_every_range_is_found_where_it_stands(string number)
    {
        SimImportReport report = TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("evil.json", Encoding.UTF8.GetBytes(
                $$"""
                { "id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/g",
                  "location": "westeurope", "properties": { "securityRules": [ { "name": "r", "properties": {
                    "priority": {{number}}, "direction": "Inbound", "access": "Allow", "protocol": "*" } } ] } }
                """))],
        }).Value;

        ImportFinding finding = report.Findings
            .First(found => found.Message.StartsWith("priority", StringComparison.Ordinal));
        Assert.Equal(ErrorId.ValueInvalid, finding.Id);
        Assert.StartsWith(
            "evil.json:3 properties.securityRules[0].properties", finding.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_whose_rows_are_odd_is_read_as_far_as_it_goes()
    {
        Refusal? refusal = Import(
            """
            { "data": { "columns": [ 5, null, { "name": "id" } ], "rows": [ 1, [], [ 1, 2, 3 ], { "a": 1 } ] } }
            """,
            ImportFormat.Auto);

        Assert.Null(refusal);
    }

    [Theory]
    [InlineData("{ \"planned_values\": 5 }")]
    [InlineData("{ \"planned_values\": { \"root_module\": { \"resources\": [ 1, {}, { \"type\": 5 } ] } } }")]
    [InlineData("""
        { "planned_values": { "root_module": { "resources": [
            { "type": "azurerm_subnet", "name": "s", "values": {
              "name": {}, "delegation": 5, "service_endpoints": {} } },
            { "type": "azurerm_storage_account", "name": "a", "values": { "name": [], "network_rules": [ 5, null ] } },
            { "type": "azapi_resource", "name": "z", "values": { "type": "//@", "body": "{", "parent_id": "/" } },
            { "type": "azurerm_key_vault", "name": "k", "values": 7 } ] } },
          "resource_changes": [ 1, { "address": 5 },
            { "address": "azurerm_subnet.s", "change": { "after_unknown": 9 } } ],
          "configuration": { "root_module": { "resources": [ 5, {} ], "module_calls": [] } } }
        """)]
    [InlineData("""
        { "prior_state": { "values": { "root_module": { "child_modules": [ { "address": "[" } ] } } } }
        """)]
    public void An_odd_plan_never_stops_the_import(string plan)
    {
        string text = plan.Insert(1, " \"format_version\": \"1.0\", ");

        Assert.Null(Import(text, ImportFormat.TerraformPlan));
    }

    private static Refusal? Import(string text, ImportFormat format) => TopologyImporter.Import(new ImportRequest
    {
        Files = [ImportFile.FromBytes("evil.json", Encoding.UTF8.GetBytes(text))],
        Format = format,
    }).Refusal;
}
