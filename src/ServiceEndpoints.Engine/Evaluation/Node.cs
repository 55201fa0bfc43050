using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation;

/// <summary>
/// A place in a subnet that sends and receives: an interface of a machine, or, without one, any machine of the subnet
/// that has nothing of its own.
/// </summary>
internal sealed record Node(CompiledSubnet Subnet, SimVM? Machine, SimNetworkInterface? Interface)
{
    private readonly AddressSet _addresses =
        Interface is null ? Subnet.Addresses : AddressSet.From(Interface.PrivateIPAddress);

    /// <summary>Where a machine that is not in the topology could sit; null where that makes no difference.</summary>
    public AddressSet? Free { get; init; }

    public AddressSet Addresses => Free ?? _addresses;

    /// <summary>What people call the addresses: the whole subnet's prefix stands for the free ones in it.</summary>
    public string NameOf(AddressSet source) =>
        (source.Equals(Free) ? _addresses : source).ToString();

    public string Name => Machine?.Name ?? Subnet.Subnet.ToString();

    public string Id => Interface?.Id ?? Subnet.Subnet.Id;

    public string Location => Subnet.VNet.Location;

    public bool IsRunning => Machine is null || Machine.PowerState == PowerState.Running;

    public override string ToString() => Name;

    /// <summary>The groups that filter here: the subnet's before the interface's, as for inbound traffic.</summary>
    public IEnumerable<(string GroupId, string Where)> SecurityGroupIds()
    {
        if (Subnet.Subnet.NetworkSecurityGroupId is { } ofSubnet)
        {
            yield return (ofSubnet, $"subnet {Subnet.Subnet}");
        }

        if (Interface?.NetworkSecurityGroupId is { } ofInterface)
        {
            yield return (ofInterface, $"interface {Interface}");
        }
    }
}
