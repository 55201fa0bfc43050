using System;
using System.IO;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Native;

/// <summary>What is written can be read again, however large, up to a limit for both.</summary>
public sealed class LargeFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("large");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_larger_than_those_of_other_formats_is_read()
    {
        byte[] saved = NativeFiles.Bytes(new World().VNet("hub", "10.0.0.0/16").Topology);

        SimImportReport report = Import(saved, JsonLimits.Default.MaxBytes + 1).Value;

        Assert.Equal(["hub"], report.Topology.VNets.Select(vnet => vnet.Name));
    }

    [Fact]
    public void A_file_of_another_format_is_not()
    {
        Refusal? refusal = Import("[]"u8.ToArray(), JsonLimits.Default.MaxBytes + 1).Refusal;

        Assert.Equal(ErrorId.InputTooLarge, refusal?.Id);
        Assert.Contains("at most 67108864 are read", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beyond_every_limit_is_refused_before_it_is_read()
    {
        string path = Path.Combine(_folder.FullName, "huge.json");
        using (FileStream stream = File.Create(path))
        {
            stream.Write(NativeFiles.Bytes(new SimTopology()));
            stream.SetLength(NativeFile.MaxBytes + 1L);
        }

        Refusal? refusal = Import(path).Refusal;

        Assert.Equal(ErrorId.InputTooLarge, refusal?.Id);
        Assert.Contains("at most 1073741824 are read", refusal?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("{ \"format\": 5 }")]
    [InlineData("{ \"format\": \"Other\" }")]
    [InlineData("{ \"vnets\": [], \"format\": \"ServiceEndpoints.Topology\" }")]
    [InlineData("{ \"format\" \"ServiceEndpoints.Topology\" }")]
    [InlineData("[ \"format\", \"ServiceEndpoints.Topology\" ]")]
    [InlineData("{ \"format")]
    public void Other_beginnings_are_those_of_other_files(string head) =>
        Assert.False(NativeFile.StartsWith(Encoding.UTF8.GetBytes(head)));

    [Fact]
    public void A_file_that_says_its_format_last_is_read_too()
    {
        Result<SimImportReport> result = NativeFiles.Try(
            """
            { "vnets": [ { "id": "/v/hub", "location": "w", "addressPrefix": [] } ], "version": 1, "name": "lab",
              "location": "w", "subscriptionId": "s", "tenantId": "t", "scope": "Partial",
              "format": "ServiceEndpoints.Topology" }
            """);

        Assert.Single(result.Value.Topology.VNets);
    }

    [Theory]
    [InlineData(300, 1000)]
    [InlineData(100_000, 9)]
    public void What_could_not_be_read_again_is_said_when_it_is_written(int bytes, int values)
    {
        SimTopology topology = new World().VNet("hub", "10.0.0.0/16").Topology;

        string? fault = NativeFormat.Write(
            topology, new MemoryStream(), new JsonLimits { MaxBytes = bytes, MaxNodes = values });

        Assert.Contains($"no more are read than {bytes} bytes and {values} values", fault, StringComparison.Ordinal);
        Assert.Null(NativeFormat.Write(topology, new MemoryStream()));
    }

    [Fact]
    public void The_values_that_are_counted_in_writing_are_those_that_are_counted_in_reading()
    {
        SimTopology lavish = new LavishEstate().Topology();
        int values = Enumerable.Range(1, 1_000_000).First(
            most => NativeFormat.Write(lavish, Stream.Null, new JsonLimits { MaxNodes = most }) is null);

        Assert.Null(Read(values).Refusal);
        Assert.Equal(ErrorId.InputTooLarge, Read(values - 1).Refusal?.Id);

        Result<DataNode> Read(int most) => JsonFile.ReadParted(
            NativeFiles.Bytes(lavish), "lab.json", name => name == "vms", new JsonLimits { MaxNodes = most });
    }

    [Fact]
    public void What_must_not_be_kept_leaves_no_file()
    {
        string path = Path.Combine(_folder.FullName, "out.json");

        Refusal? refusal = ExportFile.Write(path, replace: false, _ => "it is too long").Refusal;

        Assert.Equal(ErrorId.TopologyFileNotWritable, refusal?.Id);
        Assert.Equal($"'{path}' cannot be written: it is too long.", refusal?.Message);
        Assert.Empty(_folder.GetFiles());
    }

    /// <summary>Imports a file that is filled up with blanks.</summary>
    private Result<SimImportReport> Import(byte[] content, int size)
    {
        string path = Path.Combine(_folder.FullName, "large.json");
        byte[] bytes = new byte[size];
        bytes.AsSpan().Fill((byte)' ');
        content.CopyTo(bytes, 0);
        File.WriteAllBytes(path, bytes);
        return Import(path);
    }

    private static Result<SimImportReport> Import(string path) =>
        TopologyImporter.Import(new ImportRequest { Files = [ImportFile.FromPath(path)] });
}
