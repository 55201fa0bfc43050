using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Where packets leave and arrive: an interface of a VM, or any place in a subnet.</summary>
public sealed record NetworkPlace(SimSubnet Subnet, SimVM? VM = null, SimNetworkInterface? Interface = null)
{
    /// <summary>The managed service that sends from the subnet; null when it is a machine or any place.</summary>
    public SimManagedService? Service { get; init; }

    public override string ToString() => Interface?.ToString() ?? Service?.ToString() ?? Subnet.ToString();
}
