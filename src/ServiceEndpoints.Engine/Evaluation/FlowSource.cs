using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Evaluation;

/// <summary>Where a flow starts.</summary>
public abstract record FlowSource
{
    private FlowSource()
    {
    }

    /// <summary>An interface of a VM.</summary>
    public sealed record Interface(string VMId, string InterfaceId) : FlowSource;

    /// <summary>
    /// Any running VM of the subnet that has no public address, security group or application security group of its
    /// own.
    /// </summary>
    public sealed record Subnet(string SubnetId) : FlowSource;

    /// <summary>A managed service in a subnet.</summary>
    public sealed record ManagedService(string ServiceId) : FlowSource;

    /// <summary>A client in an on-premises network.</summary>
    public sealed record OnPremises(string NetworkId) : FlowSource;

    /// <summary>A client with this public address, which belongs to nothing in the topology.</summary>
    public sealed record PublicAddress(IPv4Address Address) : FlowSource;

    /// <summary>A client with an IPv6 address: taken, and answered as not modelled.</summary>
    public sealed record IPv6Address(string Text) : FlowSource;

    /// <summary>Any client of the internet.</summary>
    public sealed record Internet : FlowSource;

    /// <summary>An Azure service that acts for itself, by its name in the catalogue.</summary>
    public sealed record AzureService(string ServiceName) : FlowSource;

    /// <summary>A resource instance that acts with its own identity, by its Resource Manager id.</summary>
    public sealed record ResourceInstance(string ResourceId) : FlowSource;
}
