using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using ServiceEndpoints.Interchange;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Recorded;

/// <summary>Takes the answers out of files of recorded HTTP exchanges.</summary>
internal static class Exchanges
{
    /// <summary>The bodies of the answers in which there is something, in their order.</summary>
    public static IReadOnlyList<byte[]> Bodies(string file)
    {
        using JsonDocument recording = JsonDocument.Parse(File.ReadAllBytes(Corpus.Need(file)));
        return [.. recording.RootElement.GetProperty("interactions").EnumerateArray()
            .Select(exchange => exchange.GetProperty("response").GetProperty("body"))
            .Select(Content)
            .OfType<byte[]>()];
    }

    /// <summary>The answers as files to import: those that nobody reads are passed over.</summary>
    public static IReadOnlyList<ImportFile> Files(string file) =>
        [.. Bodies(file).Select((body, i) => ImportFile.FromBytes($"answer{i}.json", body).AsFound())];

    public static SimImportReport Import(string file, params int[] answers)
    {
        IReadOnlyList<ImportFile> files = Files(file);
        return TopologyImporter.Import(new ImportRequest
        {
            Files = answers.Length == 0 ? files : [.. answers.Select(answer => files[answer])],
        }).Value;
    }

    public static SimImportReport ImportText(string text, ImportFormat format = ImportFormat.Auto)
    {
        ServiceEndpoints.Results.Result<SimImportReport> result = TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("list.json", Encoding.UTF8.GetBytes(text))],
            Format = format,
        });
        Assert.Null(result.Refusal);
        return result.Value;
    }

    private static byte[]? Content(JsonElement body)
    {
        if (body.TryGetProperty("string", out JsonElement text))
        {
            return Encoding.UTF8.GetBytes(text.GetString()!);
        }

        JsonElement data = body.GetProperty("data");
        return data.ValueKind is JsonValueKind.Object or JsonValueKind.Array
            ? Encoding.UTF8.GetBytes(data.GetRawText())
            : null;
    }
}
