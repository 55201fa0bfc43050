using System;
using System.Linq;
using ServiceEndpoints.Fuzz.Readers;

namespace ServiceEndpoints.Fuzz.Judging;

/// <summary>Gives one input to one reader.</summary>
internal static class Trial
{
    /// <summary>
    /// What reading may allocate: the evaluation of a template may cost what its budget allows, whatever its size.
    /// </summary>
    public const long MostBytes = 512L * 1024 * 1024;

    /// <returns>What is wrong; null when nothing is.</returns>
    public static string? Fault(Reader reader, byte[] input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        string? fault;
        try
        {
            fault = Judge.Fault(reader.Read(input));
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name} {Where(exception)}\n{exception}";
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return fault ?? (allocated > MostBytes ? $"allocates too much\n{allocated} bytes" : null);
    }

    /// <summary>The first place that is the product's own.</summary>
    private static string Where(Exception exception) => (exception.StackTrace ?? "").Split('\n')
        .FirstOrDefault(line => line.Contains("at ServiceEndpoints.", StringComparison.Ordinal), "").Trim();
}
