using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation;

/// <summary>
/// A place in a subnet that sends and receives: an interface of a machine, or, without one, any machine of the subnet
/// that has nothing of its own.
/// </summary>
internal sealed record Node(CompiledSubnet Subnet, SimVM? Machine, SimNetworkInterface? Interface)
{
    public AddressSet Addresses { get; private init; } =
        Interface is null ? Subnet.Addresses : AddressSet.From(Interface.PrivateIPAddress);

    public string Name => Machine?.Name ?? Subnet.Subnet.ToString();

    public string Id => Interface?.Id ?? Subnet.Subnet.Id;

    public string Location => Subnet.VNet.Location;

    public bool IsRunning => Machine is null || Machine.PowerState == PowerState.Running;

    /// <summary>Any machine of the subnet that is not there yet, so that it has one of the free addresses.</summary>
    public static Node AnyIn(CompiledSubnet subnet, AddressBook taken)
    {
        AddressSet inUse = AddressSet.UnionOf(taken.TakenIn(subnet.Subnet.Id).Select(AddressSet.From));
        AddressSet free = subnet.UsableAddresses.Except(inUse);
        return new(subnet, null, null) { Addresses = free.IsEmpty ? subnet.UsableAddresses : free };
    }

    /// <summary>
    /// Source addresses as people call them: those of any machine of a subnet by the subnet's prefix.
    /// </summary>
    public string TextOf(AddressSet source) =>
        (Interface is null && source == Addresses ? Subnet.Addresses : source).ToString();

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
