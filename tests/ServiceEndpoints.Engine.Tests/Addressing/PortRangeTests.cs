using System;
using System.Linq;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class PortRangeTests
{
    [Theory]
    [InlineData("80", 80, 80, "80")]
    [InlineData("0", 0, 0, "0")]
    [InlineData("1024-65535", 1024, 65535, "1024-65535")]
    [InlineData("80-80", 80, 80, "80")]
    [InlineData("*", 0, 65535, "*")]
    [InlineData("0-65535", 0, 65535, "*")]
    public void Reads_a_port_two_ends_and_the_star(string text, int first, int last, string shortest)
    {
        PortRange range = PortRange.Parse(text);
        Assert.Equal((first, last, shortest), (range.First, range.Last, range.ToString()));
    }

    [Theory]
    [InlineData("", "the port '' is empty")]
    [InlineData(null, "the port '' is empty")]
    [InlineData("65536", "is above 65535")]
    [InlineData("80-65536", "is above 65535")]
    [InlineData("080", "has a leading zero")]
    [InlineData("90-80", "ends before it starts")]
    [InlineData("80-", "is empty")]
    [InlineData("-80", "is empty")]
    [InlineData("80 - 90", "only the digits")]
    [InlineData("+80", "only the digits")]
    [InlineData("http", "only the digits")]
    [InlineData("80,443", "only the digits")]
    [InlineData("1-2-3", "only the digits")]
    [InlineData("\u0668\u0660", "only the digits")]
    public void Refuses_anything_else_and_says_why(string? text, string because)
    {
        Assert.False(PortRange.TryParse(text, out PortRange value, out string reason));
        Assert.Contains(because, reason, StringComparison.Ordinal);
        Assert.Equal(default, value);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => PortRange.Parse(text!)).Message);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(0, 65536)]
    public void From_takes_only_ports_in_order(int first, int last) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PortRange.From(first, last));

    [Fact]
    public void Contains_its_ends_and_nothing_outside()
    {
        PortRange range = PortRange.From(80, 90);
        Assert.Equal([80, 90], new[] { 79, 80, 90, 91, -1 }.Where(range.Contains));
    }

    [Fact]
    public void Sorts_by_first_and_then_by_last()
    {
        string[] texts = ["443", "80-90", "80", "*"];
        Assert.Equal("* 80 80-90 443", string.Join(' ', texts.Select(PortRange.Parse).Order()));
        Assert.Throws<ArgumentException>(() => PortRange.All.CompareTo("*"));
    }
}
