using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Queries.Names;

/// <summary>One record on the way from a name to an address.</summary>
public sealed record SimDnsRecord
{
    public required string Name { get; init; }

    public required DnsRecordType Type { get; init; }

    /// <summary>What a CNAME leads to.</summary>
    public string? NameHost { get; init; }

    /// <summary>The address of an A record, when known.</summary>
    public IPv4Address? IPAddress { get; init; }

    /// <summary>Tag and region among whose addresses the answer lies when the address itself is not known.</summary>
    public string? AddressSet { get; init; }

    public override string ToString() =>
        $"{Name} {Type} {NameHost ?? IPAddress?.ToString() ?? AddressSet}";
}

public enum DnsRecordType
{
    CNAME,
    A,
}
