using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>The public addresses that machines of the topology leave with, in the order of the addresses.</summary>
internal sealed class PublicSources
{
    private readonly uint[] _addresses;
    private readonly PublicSource[] _sources;

    private PublicSources(PublicSource[] ascending)
    {
        _sources = ascending;
        _addresses = Array.ConvertAll(ascending, source => source.Address.Value);
    }

    public static PublicSources Of(SimTopology topology) => new(
    [
        .. OfMachines(topology).Concat(OfNatGateways(topology)).OrderBy(source => source.Address.Value),
    ]);

    /// <summary>The sources whose addresses lie in the range.</summary>
    public IEnumerable<PublicSource> In(AddressRange range)
    {
        int index = Array.BinarySearch(_addresses, range.First.Value);
        for (int i = First(index); i < _sources.Length && range.Contains(_sources[i].Address); i++)
        {
            yield return _sources[i];
        }
    }

    /// <summary>One address may be several subnets', so the search may end in the middle of its row.</summary>
    private int First(int found)
    {
        int index = found < 0 ? ~found : found;
        while (index > 0 && index < _addresses.Length && _addresses[index - 1] == _addresses[index])
        {
            index--;
        }

        return index;
    }

    /// <summary>A NAT gateway comes before the address of a machine.</summary>
    private static IEnumerable<PublicSource> OfMachines(SimTopology topology)
    {
        foreach (SimNetworkInterface nic in topology.NetworkInterfaces)
        {
            if (nic.PublicIPAddress is { } address
                && topology.Subnets.Find(nic.SubnetId) is { NatGatewayId: null } subnet)
            {
                yield return new(address, nic.VMName, subnet);
            }
        }
    }

    private static IEnumerable<PublicSource> OfNatGateways(SimTopology topology)
    {
        foreach (SimSubnet subnet in topology.Subnets)
        {
            foreach (IPv4Address address in topology.NatGateways.Find(subnet.NatGatewayId)?.PublicIPAddress ?? [])
            {
                yield return new(address, ArmId.NameOf(subnet.NatGatewayId!), subnet);
            }
        }
    }
}

/// <summary>A public address of what a subnet's traffic leaves through.</summary>
/// <param name="Owner">The machine or NAT gateway that has it.</param>
internal readonly record struct PublicSource(IPv4Address Address, string Owner, SimSubnet Subnet)
{
    public override string ToString() => $"{Address} ({Owner})";
}
