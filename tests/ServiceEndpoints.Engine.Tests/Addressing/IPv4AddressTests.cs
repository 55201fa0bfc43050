using System;
using System.Collections;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class IPv4AddressTests
{
    [Theory]
    [InlineData("0.0.0.0", 0u)]
    [InlineData("10.0.0.4", 0x0A000004u)]
    [InlineData("255.255.255.255", 0xFFFFFFFFu)]
    [InlineData("1.20.100.9", 0x01146409u)]
    public void Reads_four_decimal_octets(string text, uint value) =>
        Assert.Equal(value, IPv4Address.Parse(text).Value);

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData("10.0.0", "four octets")]
    [InlineData("10.0.0.1.2", "four octets")]
    [InlineData("167772160", "four octets")]
    [InlineData("10.1", "four octets")]
    [InlineData("10..0.1", "octet 2, '', is empty")]
    [InlineData("10.0.0.", "octet 4, '', is empty")]
    [InlineData("010.0.0.1", "octet 1, '010', has a leading zero")]
    [InlineData("10.0.00.1", "octet 3, '00', has a leading zero")]
    [InlineData("10.0.0.256", "octet 4, '256', is above 255")]
    [InlineData("10.0.0.99999999999999999999", "is above 255")]
    [InlineData(" 10.0.0.1", "only the digits")]
    [InlineData("10.0.0.1 ", "only the digits")]
    [InlineData("10.0.0.+1", "only the digits")]
    [InlineData("10.0.0.-1", "only the digits")]
    [InlineData("10.0.0.0x1", "only the digits")]
    [InlineData("10.0.0.1\n", "only the digits")]
    [InlineData("10.0.0.\u0661", "only the digits")]
    [InlineData("10.0.0.\uFF11", "only the digits")]
    [InlineData("2001:db8::1", "IPv6")]
    [InlineData("::ffff:10.0.0.1", "IPv6")]
    public void Refuses_anything_else_and_says_why(string? text, string because)
    {
        Assert.False(IPv4Address.TryParse(text, out IPv4Address value, out string reason));
        Assert.Contains(because, reason, StringComparison.Ordinal);
        Assert.Equal(default, value);
        FormatException thrown = Assert.Throws<FormatException>(() => IPv4Address.Parse(text!));
        Assert.Equal(reason, thrown.Message);
    }

    [Fact]
    public void Echoes_only_the_beginning_of_long_text()
    {
        Assert.False(IPv4Address.TryParse(new string('1', 100_000), out _, out string reason));
        Assert.Equal($"'{new string('1', 40)}…' is not an IPv4 address: it needs four octets.", reason);
    }

    [Fact]
    public void Echoes_no_control_characters_and_no_half_characters()
    {
        string text = "\u001b[31m" + new string('x', 34) + "\U0001F600y";
        Assert.False(IPv4Address.TryParse(text, out _, out string reason));
        Assert.StartsWith("'\uFFFD[31m" + new string('x', 34) + "…'", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.0", true)]
    [InlineData("10.255.255.255", true)]
    [InlineData("9.255.255.255", false)]
    [InlineData("11.0.0.0", false)]
    [InlineData("172.15.255.255", false)]
    [InlineData("172.16.0.0", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("172.32.0.0", false)]
    [InlineData("192.168.0.0", true)]
    [InlineData("192.168.255.255", true)]
    [InlineData("192.167.255.255", false)]
    [InlineData("192.169.0.0", false)]
    [InlineData("100.64.0.1", false)]
    public void Knows_the_private_blocks(string text, bool isPrivate) =>
        Assert.Equal(isPrivate, IPv4Address.Parse(text).IsPrivate);

    [Fact]
    public void Sorts_by_number_and_not_by_text()
    {
        string[] texts = ["10.0.0.10", "9.0.0.0", "10.0.0.9", "200.0.0.0"];
        IPv4Address[] sorted = texts.Select(IPv4Address.Parse).Order().ToArray();
        Assert.Equal("9.0.0.0 10.0.0.9 10.0.0.10 200.0.0.0", string.Join(' ', sorted));
        Assert.True(Comparer.Default.Compare(sorted[1], sorted[2]) < 0);
        Assert.Equal(1, sorted[0].CompareTo(null));
        Assert.Throws<ArgumentException>(() => sorted[0].CompareTo("10.0.0.9"));
    }

    [Fact]
    public void Text_reads_back_as_the_same_address() =>
        AddressGen.Anywhere.Sample(address => IPv4Address.Parse(address.ToString()) == address, iter: 10_000);
}
