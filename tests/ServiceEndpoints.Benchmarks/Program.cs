using System;
using System.Runtime.Loader;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ServiceEndpoints.Benchmarks.Cases;
using ServiceEndpoints.Benchmarks.Hosting;
using ServiceEndpoints.Benchmarks.Quick;

namespace ServiceEndpoints.Benchmarks;

/// <summary>
/// <c>quick</c> measures everything in about a minute, <c>quick findings</c> one part of it; anything else is given to BenchmarkDotNet, such as
/// <c>--filter *LongestPrefix*</c>.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["quick"]:
                QuickRun.Print(Console.Out, null);
                break;
            case ["quick", string part]:
                QuickRun.Print(Console.Out, part);
                break;
            case [ImportBenchmarks.ChildVerb, string manifest]:
                ImportBenchmarks.PrintImport(manifest);
                break;
            default:
                // Every assembly that is referred to is looked at, so the commands' too.
                AssemblyLoadContext.Default.LoadFromAssemblyPath(Repository.Commands);

                // In this process: the estate takes seconds to build, and the module lies where the repository is.
                var config = ManualConfig.Create(DefaultConfig.Instance)
                    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, config);
                break;
        }
    }
}
