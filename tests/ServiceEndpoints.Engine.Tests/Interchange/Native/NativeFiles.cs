using System.IO;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Native;

/// <summary>Topologies as files and back.</summary>
internal static class NativeFiles
{
    public const string Opening = """
        "format": "ServiceEndpoints.Topology", "version": 1, "name": "lab", "location": "westeurope",
        "subscriptionId": "s", "tenantId": "t", "scope": "Complete"
        """;

    public static byte[] Bytes(SimTopology topology)
    {
        using MemoryStream stream = new();
        NativeFormat.Write(topology, stream);
        return stream.ToArray();
    }

    public static string Text(SimTopology topology) => Encoding.UTF8.GetString(Bytes(topology));

    public static Result<SimImportReport> Try(string text, ImportFormat format = ImportFormat.Auto) =>
        Try(Encoding.UTF8.GetBytes(text), format);

    public static Result<SimImportReport> Try(byte[] bytes, ImportFormat format = ImportFormat.Auto) =>
        TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("lab.json", bytes)],
            Format = format,
        });

    public static SimTopology Read(byte[] bytes)
    {
        Result<SimImportReport> result = Try(bytes);
        Assert.Null(result.Refusal);
        return result.Value.Topology;
    }

    /// <summary>Writes, reads and writes; both files must be alike.</summary>
    public static SimTopology RoundTrip(SimTopology topology)
    {
        byte[] bytes = Bytes(topology);
        SimTopology read = Read(bytes);
        Assert.Equal(Encoding.UTF8.GetString(bytes), Text(read));
        return read;
    }
}
