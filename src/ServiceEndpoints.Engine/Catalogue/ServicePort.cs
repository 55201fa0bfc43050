using System.Globalization;

namespace ServiceEndpoints.Catalogue;

/// <summary>A range of TCP ports on which a service answers, both ends included.</summary>
public sealed record ServicePort(int First, int Last, PortUse Use)
{
    public bool Contains(int port) => First <= port && port <= Last;

    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
