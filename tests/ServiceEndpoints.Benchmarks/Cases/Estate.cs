using System;
using System.Linq;
using ServiceEndpoints.Benchmarks.Estates;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Benchmarks.Cases;

/// <summary>The large estate, built once for all measurements that ask about it.</summary>
internal static class Estate
{
    private static readonly Lazy<SimTopology> s_filled =
        new(() => LargeEstate.Filled(LargeEstate.Network(), LargeEstate.NewVMs()));

    private static readonly Lazy<object[]> s_vms = new(() => [.. Topology.VMs]);

    public static SimTopology Topology => s_filled.Value;

    public static object[] VMs => s_vms.Value;

    /// <summary>VMs from all over the estate.</summary>
    public static SimVM[] Sample(int count) =>
        [.. VMs.Where((_, index) => index % (LargeEstate.VMs / count) == 0).Cast<SimVM>()];
}
