using System;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class PortSetTests
{
    private const int Cases = 2_000;

    private static readonly Gen<int> s_port = Gen.OneOf(Gen.Int[0, 30], Gen.Int[65505, 65535]);

    private static readonly Gen<PortRange> s_range =
        Gen.Select(s_port, s_port, (a, b) => PortRange.From(Math.Min(a, b), Math.Max(a, b)));

    private static readonly Gen<PortSet> s_set = s_range.List[0, 6].Select(PortSet.From);

    private static readonly int[] s_probes = [.. Enumerable.Range(0, 33), .. Enumerable.Range(65503, 33)];

    [Theory]
    [InlineData("443", "443")]
    [InlineData("443,80", "80,443")]
    [InlineData("80,81,82", "80-82")]
    [InlineData("1024-65535,0-1023", "*")]
    [InlineData("*", "*")]
    [InlineData("none", "none")]
    public void Reads_a_list_and_prints_it_sorted_and_joined(string text, string canonical) =>
        Assert.Equal(canonical, PortSet.Parse(text).ToString());

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(null, "is empty")]
    [InlineData("80,", "is empty")]
    [InlineData("80, 443", "only the digits")]
    [InlineData("80,70000", "is above 65535")]
    public void Refuses_anything_else_and_says_why(string? text, string because)
    {
        Assert.False(PortSet.TryParse(text, out PortSet value, out string reason));
        Assert.Contains(because, reason, StringComparison.Ordinal);
        Assert.Same(PortSet.Empty, value);
        Assert.Equal(reason, Assert.Throws<FormatException>(() => PortSet.Parse(text!)).Message);
    }

    [Fact]
    public void Knows_its_size_and_first_port()
    {
        Assert.Equal(65536, PortSet.All.Count);
        Assert.Equal(80, PortSet.Parse("443,80").First);
        Assert.True(PortSet.From(443).IsSingle);
        Assert.False(PortSet.All.Contains(-1));
        Assert.False(PortSet.All.Contains(65536));
        Assert.Throws<InvalidOperationException>(() => PortSet.Empty.First);
        Assert.Throws<ArgumentOutOfRangeException>(() => PortSet.From(65536));
    }

    [Fact]
    public void Returns_the_operand_itself_when_that_is_the_answer()
    {
        PortSet web = PortSet.Parse("80,443");
        Assert.Same(web, PortSet.All.Intersect(web));
        Assert.Same(PortSet.All, web.Union(PortSet.All));
        Assert.Same(PortSet.Empty, web.Except(PortSet.All));
        Assert.Same(web, PortSet.UnionOf([PortSet.From(80), web]));
    }

    [Fact]
    public void Operations_agree_with_membership() => Gen.Select(s_set, s_set).Sample((a, b) => s_probes.All(p =>
        a.Union(b).Contains(p) == (a.Contains(p) || b.Contains(p))
        && a.Intersect(b).Contains(p) == (a.Contains(p) && b.Contains(p))
        && a.Except(b).Contains(p) == (a.Contains(p) && !b.Contains(p))
        && a.Complement().Contains(p) != a.Contains(p)), iter: Cases);

    [Fact]
    public void De_Morgan_holds_within_65536_ports() => Gen.Select(s_set, s_set).Sample(
        (a, b) => a.Union(b).Complement() == a.Complement().Intersect(b.Complement())
            && a.Count + a.Complement().Count == 65536
            && a.Except(b).Union(a.Intersect(b)) == a
            && a.IsSupersetOf(b) == b.Except(a).IsEmpty
            && a.Overlaps(b) == !a.Intersect(b).IsEmpty,
        iter: Cases);

    [Fact]
    public void Text_reads_back_as_the_same_set() =>
        s_set.Sample(set => PortSet.Parse(set.ToString()) == set, iter: Cases);
}
