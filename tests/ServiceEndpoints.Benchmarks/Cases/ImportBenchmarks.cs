using System;
using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using ServiceEndpoints.Benchmarks.Baselines;
using ServiceEndpoints.Benchmarks.Hosting;

namespace ServiceEndpoints.Benchmarks.Cases;

/// <summary>Import of the module and of an empty one: each in a fresh process, or each in a fresh runspace.</summary>
public class ImportBenchmarks : IDisposable
{
    public const string ChildVerb = "import";

    private readonly EmptyModule _empty = new();

    [Benchmark]
    public void Ours() => InRunspace(Repository.Manifest);

    [Benchmark(Baseline = true)]
    public void Empty() => InRunspace(_empty.Manifest);

    /// <summary>Seconds that the import takes in a process that has imported nothing yet.</summary>
    public static double OursInProcess() => InProcess(Repository.Manifest);

    public double EmptyInProcess() => InProcess(_empty.Manifest);

    /// <summary>What the fresh process does: prints the seconds of one import.</summary>
    public static void PrintImport(string manifest)
    {
        using HostedShell shell = new();
        shell.Run("$null");
        long start = Stopwatch.GetTimestamp();
        shell.Import(manifest);
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("R", CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _empty.Dispose();
        GC.SuppressFinalize(this);
    }

    private static double InProcess(string manifest)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [ChildVerb, manifest]) { RedirectStandardOutput = true };
        using Process child = Process.Start(start)!;
        string printed = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0
            ? double.Parse(printed, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The import of {manifest} ended with {child.ExitCode}.");
    }

    private static void InRunspace(string manifest)
    {
        using HostedShell shell = new();
        shell.Import(manifest);
    }
}
