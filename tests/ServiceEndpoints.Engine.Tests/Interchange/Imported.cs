using System.Collections.Generic;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

/// <summary>Imports templates given as text.</summary>
internal static class Imported
{
    public const string Scope = $"/subscriptions/{SimTopology.DefaultSubscriptionId}/resourceGroups/sim";

    public static Result<SimImportReport> Try(
        string template, IReadOnlyDictionary<string, object?>? parameters = null) =>
        TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("main.json", Encoding.UTF8.GetBytes(template))],
            Parameters = parameters ?? new Dictionary<string, object?>(),
        });

    /// <summary>Imports resources, given with commas between them.</summary>
    public static SimImportReport Resources(string resources, string rest = "") => Template(
        $$"""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          {{rest}}
          "resources": [ {{resources}} ]
        }
        """);

    public static SimImportReport Template(string template)
    {
        Result<SimImportReport> result = Try(template);
        Assert.Null(result.Refusal);
        return result.Value;
    }

    /// <summary>One resource of a type with properties.</summary>
    public static string Resource(string type, string name, string properties, string beside = "") =>
        $$"""
        {
          "type": "{{type}}", "apiVersion": "2024-05-01", "name": "{{name}}", "location": "westeurope",
          {{beside}}
          "properties": { {{properties}} }
        }
        """;

    public static string Id(string type, string name) => $"{Scope}/providers/{type}/{name}";

    public static string SubnetId(string vnet, string subnet) => $"{Id(ArmTypes.VNet, vnet)}/subnets/{subnet}";
}
