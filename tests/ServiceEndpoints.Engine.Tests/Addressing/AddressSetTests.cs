using System;
using System.Linq;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class AddressSetTests
{
    [Fact]
    public void Joins_ranges_that_overlap_or_touch()
    {
        AddressSet set = Ranges("10.0.0.4-10.0.0.9", "10.0.0.0/30", "10.0.0.8-10.0.0.20", "10.0.0.22");
        Assert.Equal("10.0.0.0-10.0.0.20 10.0.0.22", string.Join(' ', set.Ranges));
        Assert.Equal(22UL, set.Count);
        Assert.Equal("10.0.0.0", set.First.ToString());
    }

    [Fact]
    public void Holds_both_ends_of_the_address_space()
    {
        Assert.Equal(1UL << 32, AddressSet.All.Count);
        Assert.Equal(AddressSet.All, Ranges("0.0.0.0/1", "128.0.0.0/1"));
        Assert.Equal("0.0.0.0/0", AddressSet.All.ToString());
        Assert.True(Ranges("255.255.255.255").Complement().Complement().IsSingle);
    }

    [Fact]
    public void Nothing_in_it_is_empty_and_has_no_first()
    {
        Assert.True(AddressSet.Empty.IsEmpty);
        Assert.Same(AddressSet.Empty, AddressSet.From());
        Assert.False(AddressSet.Empty.IsSingle);
        Assert.Equal("none", AddressSet.Empty.ToString());
        Assert.Throws<InvalidOperationException>(() => AddressSet.Empty.First);
    }

    [Fact]
    public void The_empty_set_lies_in_every_set_and_overlaps_none()
    {
        Assert.True(AddressSet.Empty.IsSupersetOf(AddressSet.Empty));
        Assert.True(AddressSet.All.IsSupersetOf(AddressSet.Empty));
        Assert.False(AddressSet.Empty.IsSupersetOf(Ranges("255.255.255.255")));
        Assert.False(AddressSet.Empty.IsSupersetOf(Ranges("0.0.0.0")));
        Assert.False(AddressSet.Empty.Overlaps(AddressSet.All));
        Assert.False(AddressSet.All.Overlaps(AddressSet.Empty));
    }

    [Fact]
    public void Returns_the_operand_itself_when_that_is_the_answer()
    {
        AddressSet wide = Ranges("10.0.0.0/8", "12.0.0.0/8");
        AddressSet narrow = Ranges("10.1.0.0/16", "12.1.0.0/16");
        AddressSet apart = Ranges("11.0.0.0/8");
        Assert.Same(wide, wide.Union(narrow));
        Assert.Same(wide, narrow.Union(wide));
        Assert.Same(narrow, wide.Intersect(narrow));
        Assert.Same(narrow, narrow.Intersect(wide));
        Assert.Same(AddressSet.Empty, wide.Intersect(apart));
        Assert.Same(wide, wide.Except(apart));
        Assert.Same(AddressSet.Empty, narrow.Except(wide));
        Assert.Same(wide, AddressSet.UnionOf([narrow, wide, narrow]));
        Assert.Same(AddressSet.Empty, AddressSet.UnionOf([]));
        Assert.Same(AddressSet.Empty, AddressSet.All.Complement());
        Assert.Same(AddressSet.All, AddressSet.Empty.Complement());
    }

    [Fact]
    public void Allocates_nothing_when_the_answer_is_an_operand()
    {
        AddressSet route = Ranges("10.0.0.0/8");
        AddressSet tag = AddressSet.From(Enumerable.Range(0, 1_000)
            .Select(i => AddressPrefix.From(new IPv4Address(0x0A000000u + (uint)i * 1_024), 24)));
        Assert.Same(tag, Answers(route, tag));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Answers(route, tag);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static AddressSet Answers(AddressSet a, AddressSet b) =>
            a.IsSupersetOf(b) && a.Overlaps(b) && a.Union(b) == a && b.Except(a).IsEmpty ? a.Intersect(b) : a;
    }

    [Fact]
    public void Is_compared_by_value()
    {
        AddressSet one = Ranges("10.0.0.0/24", "10.0.2.0/24");
        AddressSet same = Ranges("10.0.2.0/24", "10.0.0.128/25", "10.0.0.0/25");
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != Ranges("10.0.0.0/24"));
        Assert.False(one.Equals((object)"10.0.0.0/24"));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Covers_a_range_with_the_fewest_blocks()
    {
        Assert.Equal(
            "10.0.0.1/32 10.0.0.2/31 10.0.0.4/30 10.0.0.8/32",
            string.Join(' ', Ranges("10.0.0.1-10.0.0.8").ToPrefixes()));
        Assert.Equal(["0.0.0.0/0"], AddressSet.All.ToPrefixes().Select(p => p.ToString()));
        Assert.Equal(32, Ranges("0.0.0.0").Complement().ToPrefixes().Count);
        Assert.Equal(32, Ranges("255.255.255.255").Complement().ToPrefixes().Count);
        Assert.Empty(AddressSet.Empty.ToPrefixes());
    }

    [Theory]
    [InlineData(1, "10.0.0.0/24")]
    [InlineData(8, "10.0.0.0/24, 10.0.2.0/24, 10.0.4.0/24, 10.0.6.0/24, "
        + "10.0.8.0/24, 10.0.10.0/24, 10.0.12.0/24, 10.0.14.0/24")]
    [InlineData(11, "10.0.0.0/24, 10.0.2.0/24, 10.0.4.0/24, 10.0.6.0/24, "
        + "10.0.8.0/24, 10.0.10.0/24, 10.0.12.0/24, 10.0.14.0/24, … (3 more)")]
    public void Prints_at_most_eight_blocks(int blocks, string text)
    {
        AddressSet set = Ranges([.. Enumerable.Range(0, blocks).Select(i => $"10.0.{2 * i}.0/24")]);
        Assert.Equal(text, set.ToString());
    }

    [Fact]
    public void Prints_a_single_address_without_a_length() =>
        Assert.Equal("10.0.0.1, 10.0.0.2/31", Ranges("10.0.0.1-10.0.0.3").ToString());

    private static AddressSet Ranges(params string[] ranges) => AddressSet.From(ranges.Select(AddressRange.Parse));
}
