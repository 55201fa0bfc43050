using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace ServiceEndpoints.Benchmarks.Quick;

/// <summary>
/// Two pieces of work timed in turns, so that whatever else the machine does at the time slows both alike.
/// </summary>
/// <param name="Ours">The median of our times, in seconds.</param>
/// <param name="Baseline">The median of the baseline's times, in seconds.</param>
/// <param name="Ratio">The median of the ratios of the rounds: ours to baseline.</param>
/// <param name="Least">The least ratio of a round.</param>
/// <param name="Most">The greatest ratio of a round.</param>
internal sealed record Duel(double Ours, double Baseline, double Ratio, double Least, double Most)
{
    public static Duel Of(Action ours, Action baseline, int rounds) =>
        Of(() => Seconds(ours), () => Seconds(baseline), rounds, warmUps: 2);

    /// <summary>The two measure themselves and return seconds.</summary>
    public static Duel Of(Func<double> ours, Func<double> baseline, int rounds, int warmUps)
    {
        for (int i = 0; i < warmUps; i++)
        {
            baseline();
            ours();
        }

        List<double> mine = [];
        List<double> theirs = [];
        for (int i = 0; i < rounds; i++)
        {
            // Who goes first changes with the round, so that neither always runs on the other's garbage.
            Action[] turns = [() => mine.Add(ours()), () => theirs.Add(baseline())];
            turns[i % 2]();
            turns[1 - (i % 2)]();
        }

        double[] ratios = [.. mine.Zip(theirs, static (one, other) => one / other)];
        return new(Median(mine), Median(theirs), Median(ratios), ratios.Min(), ratios.Max());
    }

    public static double Seconds(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
