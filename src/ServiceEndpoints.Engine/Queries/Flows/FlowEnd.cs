using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>An address in a flow log.</summary>
/// <param name="IPv6">Null for an IPv4 address; otherwise the text, and the IPv4 address means nothing.</param>
public readonly record struct FlowEnd(IPv4Address Address, string? IPv6 = null)
{
    public override string ToString() => IPv6 ?? Address.ToString();
}
