using System;
using System.Collections;
using System.Linq;
using System.Text;
using CsCheck;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class AddressPrefixTests
{
    [Fact]
    public void A_block_that_is_read_fast_is_the_one_that_its_text_says() =>
        Gen.Select(Gen.UInt, Gen.Int[0, 32]).Sample((address, length) =>
        {
            string text = AddressPrefix.From(new IPv4Address(address), length).ToString();
            return AddressPrefix.TryReadPlain(Encoding.ASCII.GetBytes(text), out AddressPrefix read)
                && read == AddressPrefix.Parse(text);
        });

    [Fact]
    public void What_is_read_fast_is_never_what_is_refused_as_text() =>
        Gen.String[Gen.Char["0123456789./ :"], 0, 20].Sample(text =>
            !AddressPrefix.TryReadPlain(Encoding.ASCII.GetBytes(text), out AddressPrefix read)
            || (AddressPrefix.TryParse(text, out AddressPrefix parsed, out _) && parsed == read));

    [Theory]
    [InlineData("10.0.1.7/24")]
    [InlineData("010.0.0.0/8")]
    [InlineData("256.0.0.0/8")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/08")]
    [InlineData("10.0.0.0/")]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0/8")]
    [InlineData("10.0.0.0.0/8")]
    [InlineData("1000.0.0.0/8")]
    [InlineData("")]
    public void What_is_not_written_plainly_is_left_to_be_read_as_text(string text) =>
        Assert.False(AddressPrefix.TryReadPlain(Encoding.ASCII.GetBytes(text), out _));

    [Theory]
    [InlineData("10.0.1.7/24", "host bits set; the block that holds 10.0.1.7 is 10.0.1.0/24")]
    [InlineData("0.0.0.1/0", "host bits")]
    [InlineData("010.0.0.0/8", "leading zero")]
    [InlineData("10.1/16", "four octets")]
    [InlineData("167772160/8", "four octets")]
    [InlineData("10.0.0.0/33", "the prefix length '33' is above 32")]
    [InlineData("10.0.0.0/08", "the prefix length '08' has a leading zero")]
    [InlineData("10.0.0.0/", "the prefix length '' is empty")]
    [InlineData("10.0.0.0/-1", "only the digits")]
    [InlineData("10.0.0.0/ 8", "only the digits")]
    [InlineData("10.0.0.0/8/8", "only the digits")]
    [InlineData("10.0.0.0/255.0.0.0", "only the digits")]
    [InlineData("10.0.0.0", "the prefix length is missing; one address is 10.0.0.0/32")]
    [InlineData("/8", "empty")]
    [InlineData("", "empty")]
    [InlineData(null, "empty")]
    [InlineData(" 10.0.0.0/8", "only the digits")]
    [InlineData("2001:db8::/32", "IPv6")]
    public void Refuses_text_that_is_not_a_canonical_block(string? text, string because)
    {
        Assert.False(AddressPrefix.TryParse(text, out AddressPrefix value, out string reason));
        Assert.Contains(because, reason, StringComparison.Ordinal);
        Assert.Equal(default, value);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => AddressPrefix.Parse(text!)).Message);
    }

    [Theory]
    [InlineData("10.0.0.0/8", "10.0.0.0", "10.255.255.255", 1UL << 24)]
    [InlineData("0.0.0.0/0", "0.0.0.0", "255.255.255.255", 1UL << 32)]
    [InlineData("255.255.255.255/32", "255.255.255.255", "255.255.255.255", 1UL)]
    [InlineData("192.168.4.0/22", "192.168.4.0", "192.168.7.255", 1024UL)]
    public void Knows_its_first_and_last_address_and_how_many(string text, string first, string last, ulong count)
    {
        AddressPrefix prefix = AddressPrefix.Parse(text);
        Assert.Equal(first, prefix.First.ToString());
        Assert.Equal(last, prefix.Last.ToString());
        Assert.Equal(count, prefix.AddressCount);
    }

    [Fact]
    public void Is_by_default_the_narrowest_block_and_not_everywhere()
    {
        Assert.Equal("0.0.0.0/32", default(AddressPrefix).ToString());
        Assert.Equal("0.0.0.0/0", AddressPrefix.All.ToString());
    }

    [Fact]
    public void From_gives_the_block_that_holds_the_address() =>
        Assert.Equal("10.0.1.0/24", AddressPrefix.From(IPv4Address.Parse("10.0.1.7"), 24).ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(33)]
    public void From_takes_no_length_outside_0_to_32(int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AddressPrefix.From(default, length));

    [Fact]
    public void Sorts_by_address_and_the_wider_first()
    {
        string[] texts = ["10.0.0.0/16", "10.0.0.0/8", "9.0.0.0/8", "10.0.0.0/32", "10.0.1.0/24"];
        AddressPrefix[] sorted = texts.Select(AddressPrefix.Parse).Order().ToArray();
        Assert.Equal("9.0.0.0/8 10.0.0.0/8 10.0.0.0/16 10.0.0.0/32 10.0.1.0/24", string.Join(' ', sorted));
        Assert.True(Comparer.Default.Compare(sorted[1], sorted[2]) < 0);
        Assert.Throws<ArgumentException>(() => sorted[0].CompareTo("9.0.0.0/8"));
    }

    [Fact]
    public void Text_reads_back_as_the_same_block() =>
        AddressGen.Prefix.Sample(prefix => AddressPrefix.Parse(prefix.ToString()) == prefix, iter: 5_000);

    [Fact]
    public void Contains_exactly_the_addresses_from_first_to_last() =>
        Gen.Select(AddressGen.Prefix, AddressGen.Anywhere).Sample(
            (prefix, address) => prefix.Contains(address)
                == (prefix.First.Value <= address.Value && address.Value <= prefix.Last.Value),
            iter: 10_000);

    [Fact]
    public void Contains_another_when_it_contains_both_its_ends() =>
        Gen.Select(AddressGen.Prefix, AddressGen.Prefix).Sample(
            (a, b) => a.Contains(b) == (a.Contains(b.First) && a.Contains(b.Last)), iter: 10_000);

    [Fact]
    public void Contains_is_transitive() =>
        Gen.Select(AddressGen.Prefix, AddressGen.Prefix, AddressGen.Prefix).Sample(
            (a, b, c) => !(a.Contains(b) && b.Contains(c)) || a.Contains(c), iter: 20_000);

    [Fact]
    public void Overlaps_is_symmetric_and_means_a_shared_address() =>
        Gen.Select(AddressGen.Prefix, AddressGen.Prefix).Sample(
            (a, b) => a.Overlaps(b) == b.Overlaps(a)
                && a.Overlaps(b) == (a.First.Value <= b.Last.Value && b.First.Value <= a.Last.Value),
            iter: 10_000);

    [Fact]
    public void Order_agrees_with_equality() =>
        Gen.Select(AddressGen.Prefix, AddressGen.Prefix).Sample(
            (a, b) => (a.CompareTo(b) == 0) == (a == b) && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)),
            iter: 10_000);
}
