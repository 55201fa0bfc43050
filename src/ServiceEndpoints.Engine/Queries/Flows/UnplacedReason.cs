namespace ServiceEndpoints.Queries.Flows;

/// <summary>Why an observed flow belongs to nothing in the topology.</summary>
public enum UnplacedReason
{
    /// <summary>One of its ends is an IPv6 address.</summary>
    IPv6NotModelled,

    /// <summary>Neither TCP nor UDP nor ICMP.</summary>
    ProtocolNotModelled,

    /// <summary>What was logged is not there, neither by its id nor by its name.</summary>
    TargetNotInTopology,

    /// <summary>
    /// No subnet of the VNet that was logged or of one peered with it, and no on-premises network, holds the source
    /// address.
    /// </summary>
    AddressNotInTopology,

    /// <summary>Several of them hold the source address, and the log does not say which is meant.</summary>
    AddressAmbiguous,

    /// <summary>What has the source address starts no flows here, such as a private endpoint.</summary>
    NotASource,
}
