using System.Collections.Generic;

namespace ServiceEndpoints.Fuzz.Mutation;

/// <summary>Makes the input of a case: a seed, changed one to four times. The same number makes the same input.</summary>
internal static class Mutant
{
    private const int MostChanges = 4;

    public static byte[] Make(IReadOnlyList<byte[]> seeds, string reader, long number)
    {
        Chance chance = new(unchecked((Hash(reader) * 0x100000001B3UL) + (ulong)number));
        byte[] text = Seed();
        for (int changes = 1 + chance.Below(MostChanges); changes > 0; changes--)
        {
            text = !chance.OneIn(4) && JsonOutline.Of(text) is { } outline
                ? JsonMutation.Apply(text, outline, chance, Seed)
                : ByteMutation.Apply(text, chance, Seed);
        }

        return text;

        byte[] Seed() => Rarer(seeds, chance);
    }

    /// <summary>Large seeds cost much and show little that small ones do not: they are taken as seldom as they are large.</summary>
    private static byte[] Rarer(IReadOnlyList<byte[]> seeds, Chance chance)
    {
        const int Small = 4 * 1024;
        byte[] seed = chance.Of(seeds);
        while (seed.Length > Small && !chance.OneIn(seed.Length / Small))
        {
            seed = chance.Of(seeds);
        }

        return seed;
    }

    /// <summary>FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/</summary>
    private static ulong Hash(string text)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 0x100000001B3);
        }

        return hash;
    }
}
