using System.Collections.Generic;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Tests.Addressing;

/// <summary>
/// Values crowded at both ends of the address space, so that random ones meet, nest and touch, also at the borders.
/// </summary>
internal static class AddressGen
{
    private const uint Crowd = 40;

    private static readonly Gen<uint> s_bits =
        Gen.OneOf(Gen.UInt[0, Crowd], Gen.UInt[uint.MaxValue - Crowd, uint.MaxValue]);

    public static Gen<IPv4Address> Anywhere { get; } =
        Gen.OneOf(Gen.UInt, s_bits).Select(bits => new IPv4Address(bits));

    public static Gen<IPv4Address> Address { get; } = s_bits.Select(bits => new IPv4Address(bits));

    public static Gen<AddressPrefix> Prefix { get; } =
        Gen.Select(Address, Gen.OneOf(Gen.Int[26, 32], Gen.Int[0, 32]), AddressPrefix.From);

    public static Gen<AddressRange> Range { get; } = Gen.Select(Address, Address, (a, b) =>
        a.Value <= b.Value ? AddressRange.From(a, b) : AddressRange.From(b, a));

    public static Gen<AddressSet> Set { get; } = Gen.OneOf(
        Range.List[0, 6].Select(AddressSet.From),
        Prefix.List[0, 12].Select(AddressSet.From),
        Gen.OneOf(Gen.Const(AddressSet.Empty), Gen.Const(AddressSet.All)));

    /// <summary>Every address that the other generators can use as an end, and some behind each.</summary>
    public static IReadOnlyList<IPv4Address> Probes { get; } = Enumerable.Range(0, 2 * ((int)Crowd + 64))
        .Select(i => new IPv4Address(i % 2 == 0 ? (uint)i / 2 : uint.MaxValue - ((uint)i / 2)))
        .Append(new IPv4Address(0x80000000))
        .ToArray();
}
