namespace ServiceEndpoints.Interchange.RouteTables;

/// <summary>A prefix whose route is another in Azure than in the topology.</summary>
/// <param name="AddressPrefix">The prefix; IPv6 ones are only ever in the file.</param>
/// <param name="Source">Who made the route: <c>Default</c>, <c>User</c> or <c>VirtualNetworkGateway</c>.</param>
/// <param name="Reference">State and next hop in the file; empty where it has no such route.</param>
/// <param name="Difference">State and next hop in the topology; empty where it has no such route.</param>
public sealed record SimEffectiveRouteDifference(
    string AddressPrefix, string Source, string Reference, string Difference)
{
    public override string ToString() => $"{AddressPrefix} ({Source}): {Or(Reference)}, here {Or(Difference)}";

    private static string Or(string text) => text.Length == 0 ? "nothing" : text;
}
