using System.Collections.Generic;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class AddressMapTests
{
    // Few values and precedences, so that neighbours are often equal and ties common.
    private static readonly Gen<List<(AddressRange Range, long Precedence, string Value)>> s_items = Gen.Select(
        Gen.OneOf(AddressGen.Range, AddressGen.Prefix.Select(AddressRange.From)),
        Gen.Long[0, 3],
        Gen.Char['a', 'c'].Select(char.ToString)).List[0, 20];

    private static readonly Gen<AddressMap<string>> s_map = s_items.Select(AddressMap<string>.Paint);

    [Fact]
    public void Shows_the_greatest_precedence_and_of_equals_the_first_given()
    {
        AddressMap<string> map = Paint(
            ("10.0.0.0/8", 1, "low"),
            ("10.1.0.0/16", 2, "high"),
            ("10.1.0.0/24", 1, "hidden"),
            ("10.1.0.0/16", 2, "late"));
        Assert.Equal(
            "10.0.0.0/16=low 10.1.0.0/16=high 10.2.0.0-10.255.255.255=low",
            string.Join(' ', map.Intervals.Select(i => $"{i.Range}={i.Value}")));
        Assert.Equal(3, map.Count);
    }

    [Fact]
    public void Takes_the_extremes_of_precedence_and_of_the_address_space()
    {
        AddressMap<string> map = Paint(("0.0.0.0/0", long.MinValue, "all"), ("255.255.255.255", long.MaxValue, "last"));
        Assert.True(map.TryFind(new(uint.MaxValue), out string? last));
        Assert.True(map.TryFind(new(0), out string? first));
        Assert.Equal(("all", "last"), (first, last));
    }

    [Fact]
    public void Has_one_interval_for_neighbours_of_equal_value() =>
        Assert.Equal(1, Paint(("10.0.0.0/25", 1, "x"), ("10.0.0.128/25", 2, "x"), ("10.0.0.64/26", 3, "x")).Count);

    [Fact]
    public void Finds_nothing_where_nothing_was_painted()
    {
        AddressMap<string> map = Paint(("10.0.0.0/24", 1, "x"));
        Assert.False(map.TryFind(IPv4Address.Parse("9.255.255.255"), out _));
        Assert.False(map.TryFind(IPv4Address.Parse("10.0.1.0"), out _));
        Assert.False(AddressMap<string>.Empty.TryFind(IPv4Address.Parse("10.0.0.0"), out _));
    }

    [Fact]
    public void Partition_groups_by_value_and_names_the_rest()
    {
        AddressMap<string> map = Paint(("10.0.0.0/24", 1, "x"), ("10.0.1.0/24", 1, "y"), ("10.0.2.0/24", 1, "x"));
        AddressSet asked = AddressSet.From(AddressPrefix.Parse("10.0.0.0/22"));
        Assert.Equal(
            [("10.0.0.0/24, 10.0.2.0/24", "x"), ("10.0.1.0/24", "y")],
            map.Partition(asked, out AddressSet uncovered).Select(part => (part.Addresses.ToString(), part.Value)));
        Assert.Equal("10.0.3.0/24", uncovered.ToString());
    }

    [Fact]
    public void Partition_gives_the_very_set_when_it_has_one_value_or_none()
    {
        AddressMap<string> map = Paint(("10.0.0.0/8", 1, "x"), ("10.0.1.0/24", 2, "y"));
        AddressSet inside = AddressSet.From(AddressPrefix.Parse("10.0.0.0/24"), AddressPrefix.Parse("10.0.2.0/24"));
        Assert.Same(inside, Assert.Single(map.Partition(inside, out AddressSet rest)).Addresses);
        Assert.Same(AddressSet.Empty, rest);

        AddressSet outside = AddressSet.From(AddressPrefix.Parse("11.0.0.0/24"));
        Assert.Empty(map.Partition(outside, out rest));
        Assert.Same(outside, rest);
    }

    [Fact]
    public void Agrees_with_painting_address_by_address() => s_items.Sample(items =>
    {
        AddressMap<string> map = AddressMap<string>.Paint(items);
        foreach (IPv4Address probe in AddressGen.Probes)
        {
            string? expected = items.Where(item => item.Range.Contains(probe))
                .OrderByDescending(item => item.Precedence).Select(item => item.Value).FirstOrDefault();
            map.TryFind(probe, out string? found);
            Assert.Equal(expected, found);
        }
    }, iter: 1_000);

    [Fact]
    public void Intervals_are_ascending_and_no_neighbours_are_equal() => s_map.Sample(map =>
        map.Intervals.Zip(map.Intervals.Skip(1)).All(pair =>
            (ulong)pair.First.Range.Last.Value + (pair.First.Value == pair.Second.Value ? 1UL : 0UL)
                < pair.Second.Range.First.Value), iter: 1_000);

    [Fact]
    public void Partition_loses_and_invents_nothing() => Gen.Select(s_map, AddressGen.Set).Sample((map, asked) =>
    {
        IReadOnlyList<(AddressSet Addresses, string Value)> parts = map.Partition(asked, out AddressSet uncovered);
        Assert.Equal(asked, AddressSet.UnionOf(parts.Select(part => part.Addresses).Append(uncovered)));
        Assert.Equal(asked.Count, parts.Aggregate(uncovered.Count, (sum, part) => sum + part.Addresses.Count));
        Assert.Equal(parts.Count, parts.Select(part => part.Value).Distinct().Count());
        foreach (IPv4Address probe in AddressGen.Probes.Where(asked.Contains))
        {
            string? expected = map.TryFind(probe, out string? value) ? value : null;
            Assert.Equal(expected, parts.SingleOrDefault(part => part.Addresses.Contains(probe)).Value);
        }
    }, iter: 1_000);

    private static AddressMap<string> Paint(params (string Range, long Precedence, string Value)[] items) =>
        AddressMap<string>.Paint(items.Select(item => (AddressRange.Parse(item.Range), item.Precedence, item.Value)));
}
