using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ServiceEndpoints.Benchmarks.Hosting;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Benchmarks.Cases;

/// <summary>The built-in snapshot, and a weekly file against a plain parse of its JSON.</summary>
[MemoryDiagnoser]
public class ServiceTagBenchmarks
{
    private readonly byte[] _snapshot = BuiltInServiceTags.Bytes();
    private byte[] _file = [];

    /// <summary>False where the weekly file is not at hand.</summary>
    public bool HasFile => _file.Length > 0;

    public int FileBytes => _file.Length;

    [GlobalSetup]
    public void Setup()
    {
        string? path = Repository.Corpus("servicetags", "ServiceTags_Public_2025-11-10.json");
        _file = path is null ? [] : File.ReadAllBytes(path);
    }

    /// <summary>The directory of all tags and the addresses of one.</summary>
    [Benchmark]
    public ulong OneFamily()
    {
        ServiceTagSet tags = TagSnapshotReader.Read(_snapshot);
        return tags.TryGet("Storage.WestEurope", out SimServiceTag? tag)
            ? (ulong)tag.Addresses.Count
            : throw new InvalidOperationException("The snapshot has no Storage.WestEurope.");
    }

    [Benchmark]
    public int EveryFamily() => TagSnapshotReader.Read(_snapshot).All.Sum(tag => tag.Prefixes.Count);

    [Benchmark]
    public int WeeklyFile() => ServiceTagFile.Read(_file, "ServiceTags_Public_2025-11-10.json").Value.All.Count;

    [Benchmark(Baseline = true)]
    public int PlainParse()
    {
        using var document = JsonDocument.Parse(_file);
        return document.RootElement.GetProperty("values").GetArrayLength();
    }
}
