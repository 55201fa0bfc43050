using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm;

public sealed class OwnTypeTests
{
    private const string Group = ArmTypes.NetworkSecurityGroup;

    [Fact]
    public void A_parameter_of_a_type_that_may_be_null_is_null()
    {
        SimImportReport report = Imported.Resources(
            Imported.Resource(Group, "[coalesce(tryGet(parameters('names'), 'group'), 'standard')]", ""),
            """
            "languageVersion": "2.0",
            "definitions": {
              "namesOrNone": { "$ref": "#/definitions/names", "nullable": true },
              "names": { "type": "object", "properties": { "group": { "type": "string" } } } },
            "parameters": { "names": { "$ref": "#/definitions/namesOrNone" } },
            """);

        Assert.Equal("standard", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void A_type_that_names_itself_comes_to_an_end()
    {
        SimImportReport report = Imported.Resources(
            Imported.Resource(Group, "nsg", "\"x\": \"[parameters('a')]\""),
            """
            "definitions": { "a": { "$ref": "#/definitions/a" } },
            "parameters": { "a": { "$ref": "#/definitions/a" } },
            """);

        Assert.Single(report.Topology.NetworkSecurityGroups);
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "key": { "type": "securestring" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "key": { "$ref": "#/definitions/secret" } } }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "securestring" } }""")]
    [InlineData("""
        { "type": "object", "discriminator": { "propertyName": "kind", "mapping": { "one": {
          "$ref": "#/definitions/one" } } } }
        """)]
    public void Secrets_inside_of_a_value_are_not_read(string type)
    {
        SimImportReport report = Imported.Resources(
            Imported.Resource(Group, "[concat('a', parameters('all').key)]", ""),
            $$"""
            "definitions": {
              "secret": { "type": "securestring" },
              "one": { "type": "object", "properties": { "key": { "type": "secureString" } } } },
            "parameters": { "all": {
              "type": "object", "$ref": "#/definitions/all",
              "defaultValue": { "kind": "one", "key": "hidden-words" } } },
            """.Replace("\"one\": {", $"\"all\": {type}, \"one\": {{", StringComparison.Ordinal));

        Assert.DoesNotContain(
            report.Topology.NetworkSecurityGroups,
            group => group.Name.Contains("hidden-words", StringComparison.Ordinal));
        Assert.Contains("name", report.Unresolved.Select(unresolved => unresolved.Property));
    }
}
