using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Where packets leave and arrive: an interface of a VM, or any place in a subnet.</summary>
public sealed record NetworkPlace(SimSubnet Subnet, SimVM? VM = null, SimNetworkInterface? Interface = null)
{
    public override string ToString() => Interface?.ToString() ?? Subnet.ToString();
}
