using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using ServiceEndpoints.Benchmarks.Estates;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Benchmarks.Quick;

/// <summary>Saving and loading an estate of <see cref="LargeEstate.VMs"/> machines in the native format.</summary>
internal static class SavingFigures
{
    public static IEnumerable<Figure> All()
    {
        SimTopology estate = LargeEstate.Filled(LargeEstate.Network(), LargeEstate.NewVMs());
        byte[] bytes = Saved(estate);
        yield return Figure.Of(
            $"saving {LargeEstate.VMs} VMs ({Figure.Size(bytes.Length)})",
            "JsonDocument.Parse of the file",
            Duel.Of(() => Saved(estate), () => Parsed(bytes), rounds: 3),
            1,
            "5 s");
        yield return Figure.Of(
            $"loading {LargeEstate.VMs} VMs",
            "JsonDocument.Parse of the file",
            Duel.Of(() => Loaded(bytes), () => Parsed(bytes), rounds: 3),
            1,
            "10 s");
    }

    private static byte[] Saved(SimTopology topology)
    {
        using MemoryStream stream = new();
        NativeFormat.Write(topology, stream);
        return stream.ToArray();
    }

    private static SimTopology Loaded(byte[] bytes) => TopologyImporter.Import(new ImportRequest
    {
        Files = [ImportFile.FromBytes("estate.json", bytes)],
        Format = ImportFormat.Native,
    }).Value.Topology;

    private static JsonValueKind Parsed(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.ValueKind;
    }
}
