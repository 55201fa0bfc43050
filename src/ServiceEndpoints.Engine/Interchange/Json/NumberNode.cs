using System.Globalization;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>A number as it is written, so that nothing is rounded and no size of number is a problem.</summary>
internal sealed class NumberNode : DataNode
{
    public NumberNode(string literal, SourcePlace place)
        : base(place) => Literal = literal;

    public NumberNode(long number, SourcePlace place)
        : this(number.ToString(CultureInfo.InvariantCulture), place)
    {
    }

    public string Literal { get; }

    public override long Size => 1 + (long)Literal.Length;

    public override string Kind => "a number";

    /// <summary>True for a whole number of 64 bits, the only kind that template expressions calculate with.</summary>
    public bool TryGetWhole(out long number) =>
        long.TryParse(Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
