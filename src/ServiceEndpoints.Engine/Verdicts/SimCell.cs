using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Verdicts;

/// <summary>A part of the question over which the answer is one and the same.</summary>
/// <param name="AddressSet">Destination addresses.</param>
/// <param name="PortSet">Destination ports.</param>
/// <param name="SourceAddressSet">Source addresses, as the service sees them.</param>
/// <param name="Because">Null when every cell agrees.</param>
public sealed record SimCell(
    AddressSet AddressSet,
    PortSet PortSet,
    AddressSet SourceAddressSet,
    Verdict Verdict,
    Reason Reason,
    CellCause? Because,
    string Text)
{
    /// <summary>The addresses of the client itself, before anything translates them.</summary>
    public AddressSet ClientAddressSet { get; init; } = AddressSet.Empty;

    public override string ToString() => $"{Verdict}: {Text}";
}

/// <summary>Why the cells of one question differ.</summary>
public enum CellCause
{
    /// <summary>The question covers several outcomes.</summary>
    Asked,

    /// <summary>One outcome is true; which one depends on an address that nobody told.</summary>
    NotKnown,
}
