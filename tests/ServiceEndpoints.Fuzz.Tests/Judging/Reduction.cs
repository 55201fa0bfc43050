using System;
using System.Diagnostics;

namespace ServiceEndpoints.Fuzz.Judging;

/// <summary>Takes away from an input what its failure does not need.</summary>
internal static class Reduction
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    public static byte[] Reduce(byte[] input, Func<byte[], bool> stillFails)
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int chunk = input.Length / 2; chunk > 0; chunk /= 2)
        {
            for (int start = 0; start + chunk <= input.Length && watch.Elapsed < s_patience;)
            {
                byte[] shorter = [.. input.AsSpan(0, start), .. input.AsSpan(start + chunk)];
                if (stillFails(shorter))
                {
                    input = shorter;
                }
                else
                {
                    start += chunk;
                }
            }
        }

        return input;
    }
}
