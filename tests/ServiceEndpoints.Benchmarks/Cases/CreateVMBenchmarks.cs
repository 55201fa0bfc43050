using System.Collections.Immutable;
using System.Linq;
using BenchmarkDotNet.Attributes;
using ServiceEndpoints.Benchmarks.Estates;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Benchmarks.Cases;

/// <summary>
/// 100,000 VMs made one change at a time, every change with its checks, against the same ids entered one at a time in
/// one immutable dictionary.
/// </summary>
[MemoryDiagnoser]
public class CreateVMBenchmarks
{
    private SimTopology _network = new();
    private CreateVM[] _changes = [];
    private string[] _ids = [];

    [GlobalSetup]
    public void Setup()
    {
        _network = LargeEstate.Network();
        _changes = [.. LargeEstate.NewVMs()];
        _ids = [.. _changes.Select(change => LargeEstate.Id(ArmTypes.VM, change.Placement.Name))];
    }

    [Benchmark(OperationsPerInvoke = LargeEstate.VMs)]
    public SimTopology Changes() => LargeEstate.Filled(_network, _changes);

    [Benchmark(Baseline = true, OperationsPerInvoke = LargeEstate.VMs)]
    public ImmutableSortedDictionary<string, object> Dictionary() => _ids.Aggregate(
        ImmutableSortedDictionary.Create<string, object>(ArmId.Comparer),
        (entered, id) => entered.Add(id, id));
}
