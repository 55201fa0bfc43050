using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Benchmarks.Baselines;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Benchmarks.Cases;

/// <summary>
/// The tag of the longest prefix, over all IPv4 prefixes of the built-in snapshot. Half of the addresses are from
/// anywhere, half from inside a prefix, in no order.
/// </summary>
public class LongestPrefixBenchmarks
{
    public const int Lookups = 4_000_000;

    private uint[] _addresses = [];
    private LongestPrefixTable<SimServiceTag> _ours = null!;
    private DirectTable<SimServiceTag> _direct = null!;

    public static IReadOnlyList<(AddressPrefix Prefix, SimServiceTag Value)> Entries() =>
        [.. BuiltInServiceTags.Instance.All.SelectMany(tag => tag.Prefixes.Select(prefix => (prefix, tag)))];

    public static LongestPrefixTable<SimServiceTag> BuildOurs() => LongestPrefixTable<SimServiceTag>.Build(Entries());

    public static object BuildDirect() => new DirectTable<SimServiceTag>(Entries());

    [GlobalSetup]
    public void Setup()
    {
        var entries = Entries();
        _ours = LongestPrefixTable<SimServiceTag>.Build(entries);
        _direct = new(entries);
        Random random = new(20251110);
        _addresses = new uint[Lookups];
        for (int i = 0; i < Lookups; i++)
        {
            AddressPrefix prefix = entries[random.Next(entries.Count)].Prefix;
            _addresses[i] = i % 2 == 0
                ? (uint)random.NextInt64(1L << 32)
                : (uint)random.NextInt64(prefix.First.Value, (long)prefix.Last.Value + 1);
        }
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Ours()
    {
        int found = 0;
        foreach (uint address in _addresses)
        {
            found += _ours.TryFind(new(address), out SimServiceTag? _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lookups)]
    public int Direct()
    {
        int found = 0;
        foreach (uint address in _addresses)
        {
            found += _direct.Find(address) is null ? 0 : 1;
        }

        return found;
    }

    /// <summary>Whether both name the same tag for every address.</summary>
    public bool Agree() => _addresses.All(address =>
        ReferenceEquals(_ours.TryFind(new(address), out SimServiceTag? tag) ? tag : null, _direct.Find(address)));
}
