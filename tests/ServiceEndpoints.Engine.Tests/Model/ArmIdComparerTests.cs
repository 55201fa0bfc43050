using System;
using CsCheck;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Model;

public sealed class ArmIdComparerTests
{
    /// <summary>Few letters, so that ids often begin alike; the last ones are written with two units each.</summary>
    private static readonly string[] s_letters =
        ["a", "A", "b", "_", "/", "é", "É", "ſ", "\ud801\udc00", "\ud801\udc28", "\ud801\udc29", "\ud83d\ude00"];

    private static readonly Gen<string> s_text = Gen.Int[0, s_letters.Length - 1].Array[0, 6]
        .Select(letters => string.Concat(Array.ConvertAll(letters, letter => s_letters[letter])));

    [Fact]
    public void Orders_as_the_base_library_does_without_regard_to_case() =>
        Gen.Select(s_text, s_text).Sample(
            (one, other) => Assert.Equal(
                Math.Sign(StringComparer.OrdinalIgnoreCase.Compare(one, other)),
                Math.Sign(ArmId.Comparer.Compare(one, other))),
            iter: 20_000);

    [Fact]
    public void Finds_equal_what_the_base_library_finds_equal() =>
        Gen.Select(s_text, s_text).Sample(
            (one, other) => Assert.Equal(
                StringComparer.OrdinalIgnoreCase.Equals(one, other),
                ArmId.Comparer.Equals(one, other) && ArmId.Comparer.GetHashCode(one) == ArmId.Comparer.GetHashCode(other)),
            iter: 20_000);

    [Theory]
    [InlineData(null, "a")]
    [InlineData("a", null)]
    [InlineData(null, null)]
    [InlineData("", "")]
    public void Orders_nothing_before_everything(string? one, string? other) =>
        Assert.Equal(
            Math.Sign(StringComparer.OrdinalIgnoreCase.Compare(one, other)), Math.Sign(ArmId.Comparer.Compare(one, other)));
}
