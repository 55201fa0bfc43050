using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using ServiceEndpoints.Benchmarks.Hosting;

namespace ServiceEndpoints.Benchmarks.Estates;

/// <summary>
/// A template as Bicep compiles it from a published module that is used again and again: each use holds the whole
/// template of the module.
/// </summary>
internal static class LargeTemplate
{
    /// <summary>
    /// Azure takes templates of at most 4 MB.
    /// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices
    /// </summary>
    private const int LeastBytes = 2_800_000;

    /// <summary>Null where the module's template is not at hand.</summary>
    public static byte[]? Make()
    {
        if (Repository.Corpus("avm", "avm__res__storage__storage-account__main.json") is not { } path)
        {
            return null;
        }

        string module = File.ReadAllText(path);
        JsonArray uses = [];
        for (int size = 0; size < LeastBytes; size += module.Length)
        {
            uses.Add(Use(uses.Count, JsonNode.Parse(module)!));
        }

        JsonObject template = new()
        {
            ["$schema"] = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            ["contentVersion"] = "1.0.0.0",
            ["resources"] = uses,
        };
        return Encoding.UTF8.GetBytes(template.ToJsonString(new() { WriteIndented = true }));
    }

    private static JsonObject Use(int ordinal, JsonNode module) => new()
    {
        ["type"] = "Microsoft.Resources/deployments",
        ["apiVersion"] = "2022-09-01",
        ["name"] = $"use{ordinal}",
        ["properties"] = new JsonObject
        {
            ["mode"] = "Incremental",
            ["expressionEvaluationOptions"] = new JsonObject { ["scope"] = "inner" },
            ["parameters"] = new JsonObject
            {
                ["name"] = new JsonObject { ["value"] = $"stdata{ordinal}" },
                ["location"] = new JsonObject { ["value"] = "westeurope" },
            },
            ["template"] = module,
        },
    };
}
