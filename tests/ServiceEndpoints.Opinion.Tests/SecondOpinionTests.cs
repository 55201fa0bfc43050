using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CsCheck;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Comparison;
using ServiceEndpoints.Opinion.Generation;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Opinion;

/// <summary>
/// The engine and the second opinion answer the same random questions. <c>SERVICEENDPOINTS_CASES</c> sets how many,
/// <c>SERVICEENDPOINTS_SEED</c> the seed of the first estate, <c>SERVICEENDPOINTS_SHOW</c> how many kinds of
/// disagreement are told in full.
/// </summary>
public sealed class SecondOpinionTests
{
    private static readonly CaseGen s_gen = new();

    [Fact]
    public void Both_agree_on_random_estates()
    {
        int estates = Number("SERVICEENDPOINTS_CASES", 20_000) / CaseGen.FlowsPerEstate;
        int first = Number("SERVICEENDPOINTS_SEED", 1);
        ConcurrentDictionary<string, Finding> findings = [];
        Parallel.For(first, first + estates, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            Case made = Make(seed);
            SimTopology topology = Translation.Of(made.Estate);
            for (int question = 0; question < made.Questions; question++)
            {
                if (Guarded(made, topology, question) is { } found)
                {
                    findings.AddOrUpdate(
                        found.Kind, new Finding(1, seed, question), (_, old) => old with { Count = old.Count + 1 });
                }
            }
        });
        Assert.True(findings.IsEmpty, Report(findings, Number("SERVICEENDPOINTS_SHOW", 1)));
    }

    [Fact]
    public void The_questions_meet_every_verdict_and_reason()
    {
        List<SimReachability> answers = [.. Enumerable.Range(1, 6000).SelectMany(AnswersTo)];

        IEnumerable<Reason> met = answers.SelectMany(answer =>
            answer.Blockers.Select(blocker => blocker.Reason).Append(answer.Reason));
        Assert.Empty(Enum.GetValues<Reason>().Except(met));
        Assert.Empty(Enum.GetValues<Verdict>().Except(answers.Select(answer => answer.Verdict)));
    }

    private static IEnumerable<SimReachability> AnswersTo(int seed)
    {
        Case made = Make(seed);
        SimTopology topology = Translation.Of(made.Estate);
        return made.Flows.Select(flow => FlowComparison.Engine(topology, flow));
    }

    private static Case Make(int seed) => s_gen.Generate(new PCG((uint)seed, (ulong)seed), null, out _);

    private static Disagreement? Guarded(Case made, SimTopology topology, int question)
    {
        try
        {
            return made.Ask(question, topology);
        }
        catch (Exception exception)
        {
            return new(exception.GetType().Name, $"{question}", exception.ToString(), "");
        }
    }

    private static string Report(IReadOnlyDictionary<string, Finding> findings, int show)
    {
        StringBuilder text = new();
        foreach ((string kind, Finding finding) in findings.OrderByDescending(pair => pair.Value.Count))
        {
            text.AppendLine(
                CultureInfo.InvariantCulture, $"{finding.Count,6} x {kind}  (SERVICEENDPOINTS_SEED={finding.Seed})");
        }

        foreach ((string kind, Finding finding) in findings.OrderByDescending(pair => pair.Value.Count).Take(show))
        {
            Case made = Make(finding.Seed);
            Reduction.Reduce(made.Estate, () =>
                made.Holds(finding.Question) && Asked(made, finding.Question)?.Kind == kind);
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"SERVICEENDPOINTS_SEED={finding.Seed}")
                .Append(Story.Of(made.Estate)).AppendLine(Asked(made, finding.Question)?.ToString());
        }

        return text.ToString();
    }

    private static Disagreement? Asked(Case made, int question) =>
        Guarded(made, Translation.Of(made.Estate), question);

    private static int Number(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : otherwise;

    private sealed record Finding(int Count, int Seed, int Question);
}
