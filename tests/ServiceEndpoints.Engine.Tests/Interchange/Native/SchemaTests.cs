using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Tests.Architecture;
using ServiceEndpoints.Tests.Interchange.Coverage;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Native;

/// <summary>
/// The published schema says what is written and what is read. SERVICEENDPOINTS_ACCEPT=1 makes this test write it.
/// </summary>
public sealed class SchemaTests
{
    private static readonly string s_path =
        Path.Combine(SourceFile.Root(), "docs", "schema", "topology-1.schema.json");

    private static readonly Lazy<JsonSchema> s_schema = new(() => JsonSchema.FromText(Made()));

    public static TheoryData<string> Files() => ImportCoverageTests.Files();

    [Fact]
    public void The_published_schema_is_the_one_that_files_are_written_by()
    {
        if (Environment.GetEnvironmentVariable("SERVICEENDPOINTS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(s_path)!);
            File.WriteAllText(s_path, Made());
        }

        Assert.True(File.Exists(s_path), $"{s_path} is missing; run the tests with SERVICEENDPOINTS_ACCEPT=1 to write it.");
        Assert.Equal(Made(), File.ReadAllText(s_path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_schema_is_one_of_2020_12() =>
        Assert.True(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(Made()).RootElement).IsValid);

    [Fact]
    public void A_file_with_everything_in_it_follows_the_schema() =>
        AssertFollows(NativeFiles.Bytes(new LavishEstate().Topology()));

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_imported_follows_the_schema(string file)
    {
        Corpus.Need(file);
        if (CoveragePage.Import(file).IsSuccess(out SimImportReport? report, out _))
        {
            AssertFollows(NativeFiles.Bytes(report.Topology));
        }
    }

    [Fact]
    public void Every_object_of_the_schema_is_closed_and_every_property_is_used()
    {
        JsonElement lavish = JsonDocument.Parse(NativeFiles.Bytes(new LavishEstate().Topology())).RootElement;
        HashSet<string> used = [];
        Collect(lavish, used);
        JsonElement definitions = JsonDocument.Parse(Made()).RootElement.GetProperty("$defs");

        foreach (JsonProperty definition in definitions.EnumerateObject())
        {
            Assert.False(definition.Value.GetProperty("additionalProperties").GetBoolean());
            Assert.Subset(
                used, definition.Value.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToHashSet());
        }
    }

    /// <summary>Whatever one change makes of a file, schema and reader agree on whether it is one.</summary>
    [Fact]
    public void The_reader_refuses_what_the_schema_refuses()
    {
        byte[] bytes = NativeFiles.Bytes(new LavishEstate().Topology());
        int count = Spots(JsonNode.Parse(bytes)!).Count();
        for (int i = 0; i < count; i++)
        {
            foreach (Func<JsonNode, JsonNode> spoil in s_spoils)
            {
                JsonNode root = JsonNode.Parse(bytes)!;
                JsonNode spot = Spots(root).ElementAt(i);
                string path = spot.GetPath();
                spot.ReplaceWith(spoil(spot));
                string text = root.ToJsonString();

                bool follows = s_schema.Value.Evaluate(JsonDocument.Parse(text).RootElement).IsValid;

                Assert.True(follows || NativeFiles.Try(text).Refusal is not null, $"{path} of {text}");
            }
        }
    }

    private static readonly Func<JsonNode, JsonNode>[] s_spoils =
    [
        _ => JsonValue.Create("\u0000 odd"),
        _ => JsonValue.Create(1.5),
        _ => new JsonArray(JsonValue.Create(true)),
        _ => new JsonObject { ["unheardOf"] = 1 },
    ];

    private static IEnumerable<JsonNode> Spots(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(entry => Spots(entry.Value!).Prepend(entry.Value!)),
        JsonArray list => list.SelectMany(item => Spots(item!).Prepend(item!)),
        _ => [],
    };

    private static void Collect(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, names);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                names.Add(property.Name);
                Collect(property.Value, names);
            }
        }
    }

    private static void AssertFollows(byte[] bytes)
    {
        EvaluationResults results = s_schema.Value.Evaluate(
            JsonDocument.Parse(bytes).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(results.IsValid, string.Join('\n', (results.Details ?? []).Where(detail => !detail.IsValid)
            .SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>())
                .Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }

    private static string Made()
    {
        using MemoryStream stream = new();
        NativeSchema.Write(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
