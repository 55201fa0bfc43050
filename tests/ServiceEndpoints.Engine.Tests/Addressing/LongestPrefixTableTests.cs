using System.Collections.Generic;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class LongestPrefixTableTests
{
    private static readonly Gen<IPv4Address> s_address = Gen.UInt.Select(bits => new IPv4Address(bits));

    [Theory]
    [InlineData("10.1.2.3", "host")]
    [InlineData("10.1.2.4", "subnet")]
    [InlineData("10.1.3.0", "block")]
    [InlineData("11.0.0.0", "everywhere")]
    public void The_longest_prefix_wins(string address, string expected)
    {
        LongestPrefixTable<string> table = Build(
            ("0.0.0.0/0", "everywhere"), ("10.1.2.3/32", "host"), ("10.0.0.0/8", "block"), ("10.1.2.0/24", "subnet"));
        Assert.True(table.TryFind(IPv4Address.Parse(address), out string? found));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Of_equal_prefixes_the_first_given_counts()
    {
        LongestPrefixTable<string> table = Build(("10.0.0.0/8", "first"), ("10.0.0.0/8", "second"));
        Assert.True(table.TryFind(IPv4Address.Parse("10.0.0.0"), out string? found));
        Assert.Equal("first", found);
    }

    [Fact]
    public void Finds_nothing_outside_every_prefix()
    {
        Assert.False(Build(("10.0.0.0/8", "x")).TryFind(IPv4Address.Parse("11.0.0.0"), out _));
        Assert.False(Build().TryFind(default, out _));
    }

    [Fact]
    public void A_large_table_agrees_with_a_scan() => AgreesWithAScan(s_address);

    /// <summary>As the addresses of a cloud do: many prefixes in a few blocks, next to blocks with few.</summary>
    [Fact]
    public void A_crowded_table_agrees_with_a_scan() => AgreesWithAScan(
        Gen.Select(Gen.UInt[0x0A00, 0x0A03], Gen.OneOf(Gen.UInt[0, 0xFFFF], Gen.UInt[0, 0xFF]))
            .Select((block, rest) => new IPv4Address((block << 16) | rest)));

    private static void AgreesWithAScan(Gen<IPv4Address> address) => Gen.Select(
        Gen.Select(address, Gen.Int[4, 32], AddressPrefix.From).List[100, 600], address.List[50]).Sample(
        (prefixes, strangers) =>
        {
            LongestPrefixTable<AddressPrefix> table =
                LongestPrefixTable<AddressPrefix>.Build(prefixes.Select(prefix => (prefix, prefix)));
            IEnumerable<AddressPrefix> some = prefixes.Take(50);
            foreach (IPv4Address probe in strangers.Concat(some.Select(p => p.First)).Concat(some.Select(p => p.Last)))
            {
                AddressPrefix? expected = prefixes.Where(prefix => prefix.Contains(probe))
                    .OrderByDescending(prefix => prefix.Length).Cast<AddressPrefix?>().FirstOrDefault();
                Assert.Equal(expected, table.TryFind(probe, out AddressPrefix found) ? found : null);
            }
        },
        iter: 100);

    private static LongestPrefixTable<string> Build(params (string Prefix, string Value)[] entries) =>
        LongestPrefixTable<string>.Build(entries.Select(entry => (AddressPrefix.Parse(entry.Prefix), entry.Value)));
}
