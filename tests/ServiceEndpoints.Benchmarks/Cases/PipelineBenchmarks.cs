using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using BenchmarkDotNet.Attributes;
using ServiceEndpoints.Benchmarks.Baselines;
using ServiceEndpoints.Benchmarks.Estates;
using ServiceEndpoints.Benchmarks.Hosting;

namespace ServiceEndpoints.Benchmarks.Cases;

/// <summary>
/// VMs piped to commands in one runspace: <c>Test-SimReachability</c> from the module, imported by its manifest, and
/// commands with the same parameters that only write <c>$true</c>.
/// </summary>
public class PipelineBenchmarks : IDisposable
{
    public const int Some = LargeEstate.VMs / 10;

    private readonly HostedShell _shell = new();

    [GlobalSetup]
    public void Setup()
    {
        _shell.Import(Repository.Manifest);
        _shell.Set("assembly", typeof(TestNothingCommand).Assembly);
        _shell.Set("vms", Estate.VMs);
        _shell.Set("some", Estate.Sample(Some));
        _shell.Set("topology", Estate.Topology);
        _shell.Run("Import-Module -Assembly $assembly; Use-SimTopology $topology");
    }

    [Benchmark(OperationsPerInvoke = LargeEstate.VMs)]
    public IReadOnlyList<PSObject> Quiet() => Run($"$vms | Test-SimReachability -To {LargeEstate.Pinned} -Quiet");

    [Benchmark(Baseline = true, OperationsPerInvoke = LargeEstate.VMs)]
    public IReadOnlyList<PSObject> Nothing() => Run($"$vms | Test-Nothing -To {LargeEstate.Pinned} -Quiet");

    [Benchmark(OperationsPerInvoke = LargeEstate.VMs)]
    public IReadOnlyList<PSObject> NothingPlainly() => Run($"$vms | Test-NothingPlainly -To {LargeEstate.Pinned} -Quiet");

    [Benchmark(OperationsPerInvoke = Some)]
    public IReadOnlyList<PSObject> InFull() => Run($"$some | Test-SimReachability -To {LargeEstate.Pinned}");

    [Benchmark(OperationsPerInvoke = Some)]
    public IReadOnlyList<PSObject> InOneWord() => Run($"$some | Test-SimReachability -To {LargeEstate.Pinned} -Quiet");

    /// <summary>How many of the VMs get through: a check that the work is done.</summary>
    public int Reachable() => _shell.Run($"$vms | Test-SimReachability -To {LargeEstate.Pinned} -Quiet")
        .Count(one => one.BaseObject is true);

    public void Dispose()
    {
        _shell.Dispose();
        GC.SuppressFinalize(this);
    }

    private IReadOnlyList<PSObject> Run(string pipeline) => _shell.Run($"$null = {pipeline}");
}
