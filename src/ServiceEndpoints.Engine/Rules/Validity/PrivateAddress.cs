using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The rules for giving something a private address in a subnet, together.</summary>
public static class PrivateAddress
{
    /// <summary>The address asked for if it can be had, or the next free one when none is asked for.</summary>
    public static Result<IPv4Address> Choose(
        SimTopology topology, SimSubnet subnet, IPv4Address? wanted, string ownerId)
    {
        if (wanted is not { } address)
        {
            return SubnetRoomRule.NextFree(topology, subnet);
        }

        return Judge(topology, subnet, address, ownerId) is { } refusal ? refusal : address;
    }

    public static Refusal? Judge(SimTopology topology, SimSubnet subnet, IPv4Address address, string ownerId) =>
        AddressInSubnetRule.Judge(subnet, address)
        ?? ReservedAddressRule.Judge(subnet, address)
        ?? AddressFreeRule.Judge(topology, subnet, address, ownerId);
}
