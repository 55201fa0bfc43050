namespace ServiceEndpoints.Interchange.RouteTables;

/// <summary>A route of one prefix, in Azure's words, as it stands in a file or follows from a topology.</summary>
public sealed record RecordedRoute
{
    public required string AddressPrefix { get; init; }

    public required string Source { get; init; }

    public required string State { get; init; }

    public required string NextHopType { get; init; }

    /// <summary>Empty where there is none.</summary>
    public string NextHopIpAddress { get; init; } = "";

    public override string ToString() => NextHopIpAddress.Length == 0
        ? $"{State} {NextHopType}"
        : $"{State} {NextHopType} {NextHopIpAddress}";
}
