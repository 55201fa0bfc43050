using System;
using System.Collections.Generic;

namespace ServiceEndpoints.Fuzz.Mutation;

/// <summary>Chance that is the same for the same seed, on every machine.</summary>
internal sealed class Chance
{
    private ulong _state;

    public Chance(ulong seed) => _state = seed;

    /// <summary>A number from 0 to one less than the bound. SplitMix64: https://prng.di.unimi.it/splitmix64.c</summary>
    public int Below(int bound)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)Math.Max(bound, 1));
        }
    }

    public bool OneIn(int number) => Below(number) == 0;

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];
}
