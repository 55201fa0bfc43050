using System;

namespace ServiceEndpoints.Benchmarks.Quick;

/// <summary>What a value keeps alive.</summary>
internal static class Heap
{
    /// <summary>Makes a value and says how many bytes the heap has grown by; what was cached on the way counts too.</summary>
    public static long Growth<T>(Func<T> make, out T value)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        value = make();
        return GC.GetTotalMemory(forceFullCollection: true) - before;
    }
}
