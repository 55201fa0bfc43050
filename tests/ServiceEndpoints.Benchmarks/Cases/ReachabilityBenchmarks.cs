using System.Linq;
using BenchmarkDotNet.Attributes;
using ServiceEndpoints.Benchmarks.Estates;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Benchmarks.Cases;

/// <summary>One answer: in full, in one word, and in one word without remembering anything.</summary>
[MemoryDiagnoser]
public class ReachabilityBenchmarks
{
    public const int Questions = 1000;

    private ReachabilityQuestion[] _questions = [];

    [Params(LargeEstate.Pinned, LargeEstate.Anywhere)]
    public string Account { get; set; } = LargeEstate.Pinned;

    [GlobalSetup]
    public void Setup()
    {
        FlowTarget target = new FlowTarget.Resource(LargeEstate.ResourceId(Account), null, null);
        _questions =
        [
            .. Estate.Sample(Questions).Select(vm =>
                new ReachabilityQuestion(new FlowSource.Interface(vm.Id, vm.NetworkInterfaces[0].Id), target)),
        ];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int IsReachable() =>
        _questions.Count(question => ReachabilityAnswerer.IsReachable(Estate.Topology, question));

    [Benchmark(OperationsPerInvoke = Questions)]
    public int SilentWalk() => _questions.Count(question =>
    {
        Inquiry inquiry = new(CompiledNetwork.Of(Estate.Topology), question);
        return LandingVerdict.Of(inquiry.Walk(default(SilentTrace))) == Verdict.Reachable;
    });

    [Benchmark(OperationsPerInvoke = Questions)]
    public int Answer() => _questions.Count(question =>
        ReachabilityAnswerer.Answer(Estate.Topology, question).Reachable);
}
