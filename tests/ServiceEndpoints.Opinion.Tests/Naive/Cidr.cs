using System.Globalization;
using System.Linq;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>A block of addresses. Addresses are plain numbers here.</summary>
internal readonly record struct Cidr(uint First, int Length)
{
    public uint Last => First + (uint)((1UL << (32 - Length)) - 1);

    public bool Has(uint address) => First <= address && address <= Last;

    public bool Has(Cidr other) => First <= other.First && other.Last <= Last;

    public bool Meets(Cidr other) => Has(other) || other.Has(this);

    public static Cidr Of(string text)
    {
        string[] halves = text.Split('/');
        return new(Address(halves[0]), int.Parse(halves[1], CultureInfo.InvariantCulture));
    }

    public static uint Address(string text) =>
        text.Split('.').Aggregate(0u, (sum, part) => (sum * 256) + uint.Parse(part, CultureInfo.InvariantCulture));

    public static string Text(uint address) =>
        $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";

    public override string ToString() => $"{Text(First)}/{Length}";
}

/// <summary>Neighbouring numbers, addresses or ports, both ends included.</summary>
internal readonly record struct Stretch(uint First, uint Last)
{
    public bool Has(uint number) => First <= number && number <= Last;

    public bool Meets(Stretch other) => First <= other.Last && other.First <= Last;

    public static Stretch Of(Cidr block) => new(block.First, block.Last);

    public override string ToString() => $"{First}-{Last}";
}
