using System;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class AddressRangeTests
{
    [Theory]
    [InlineData("10.0.0.4", "10.0.0.4", "10.0.0.4")]
    [InlineData("10.0.0.0/30", "10.0.0.0", "10.0.0.3")]
    [InlineData("10.0.0.4-10.0.0.9", "10.0.0.4", "10.0.0.9")]
    [InlineData("0.0.0.0-255.255.255.255", "0.0.0.0", "255.255.255.255")]
    public void Reads_an_address_a_block_and_two_ends(string text, string first, string last)
    {
        AddressRange range = AddressRange.Parse(text);
        Assert.Equal(first, range.First.ToString());
        Assert.Equal(last, range.Last.ToString());
    }

    [Theory]
    [InlineData("10.0.0.9-10.0.0.4", "ends before it starts")]
    [InlineData("10.0.0.4-", "it is empty")]
    [InlineData("-10.0.0.4", "it is empty")]
    [InlineData("10.0.0.4-9", "four octets")]
    [InlineData("10.0.0.4 - 10.0.0.9", "only the digits")]
    [InlineData("10.0.0.0/30-10.0.0.9", "only the digits")]
    [InlineData("10.0.0.1-10.0.0.2-10.0.0.3", "four octets")]
    [InlineData("10.0.0.1/30", "host bits")]
    [InlineData("10.0.0.256", "above 255")]
    [InlineData("", "empty")]
    [InlineData(null, "empty")]
    public void Refuses_anything_else_and_says_why(string? text, string because)
    {
        Assert.False(AddressRange.TryParse(text, out AddressRange value, out string reason));
        Assert.Contains(because, reason, StringComparison.Ordinal);
        Assert.Equal(default, value);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => AddressRange.Parse(text!)).Message);
    }

    [Theory]
    [InlineData("10.0.0.4-10.0.0.4", "10.0.0.4")]
    [InlineData("10.0.0.4/32", "10.0.0.4")]
    [InlineData("10.0.0.4-10.0.0.7", "10.0.0.4/30")]
    [InlineData("10.0.0.2-10.0.0.5", "10.0.0.2-10.0.0.5")]
    [InlineData("10.0.0.4-10.0.0.8", "10.0.0.4-10.0.0.8")]
    [InlineData("0.0.0.0-255.255.255.255", "0.0.0.0/0")]
    public void Prints_the_shortest_form(string text, string shortest) =>
        Assert.Equal(shortest, AddressRange.Parse(text).ToString());

    [Fact]
    public void From_takes_no_end_before_the_start() => Assert.Throws<ArgumentException>(() =>
        AddressRange.From(IPv4Address.Parse("10.0.0.2"), IPv4Address.Parse("10.0.0.1")));

    [Fact]
    public void Counts_its_addresses()
    {
        Assert.Equal(6UL, AddressRange.Parse("10.0.0.4-10.0.0.9").AddressCount);
        Assert.Equal(1UL << 32, AddressRange.From(AddressPrefix.All).AddressCount);
    }

    [Fact]
    public void Sorts_by_first_and_then_by_last()
    {
        string[] texts = ["10.0.0.2-10.0.0.9", "10.0.0.2", "9.0.0.0/8"];
        AddressRange[] sorted = texts.Select(AddressRange.Parse).Order().ToArray();
        Assert.Equal("9.0.0.0/8 10.0.0.2 10.0.0.2-10.0.0.9", string.Join(' ', sorted));
        Assert.Throws<ArgumentException>(() => AddressRange.Parse(texts[0]).CompareTo(texts[1]));
    }

    [Fact]
    public void Text_reads_back_as_the_same_range() =>
        AddressGen.Range.Sample(range => AddressRange.Parse(range.ToString()) == range, iter: 10_000);

    [Fact]
    public void Contains_and_overlaps_agree_with_membership() =>
        Gen.Select(AddressGen.Range, AddressGen.Range).Sample(
            (a, b) => a.Contains(b) == (a.Contains(b.First) && a.Contains(b.Last))
                && a.Overlaps(b) == AddressGen.Probes.Any(p => a.Contains(p) && b.Contains(p)),
            iter: 1_000);
}
