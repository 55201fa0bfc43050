using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A public address is one that the internet could route, and it belongs to one thing.</summary>
public sealed class PublicAddressRule : Rule
{
    public static readonly PublicAddressRule Instance = new();

    private PublicAddressRule()
        : base(
            "SE1103",
            "Public addresses are public",
            "A public address lies in no private or otherwise reserved range and is attached to one thing at a time.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses")
    {
    }

    /// <param name="topology">Who has which public address already.</param>
    /// <param name="addresses">The addresses that the owner is to have.</param>
    /// <param name="ownerId">The interface, NAT gateway or on-premises network that is to have them.</param>
    public static Refusal? Judge(SimTopology topology, IReadOnlyCollection<IPv4Address> addresses, string ownerId) =>
        addresses.Select(address => Fault(topology, address, ownerId)).FirstOrDefault(fault => fault is not null)
        ?? Repeated(addresses);

    private static Refusal? Fault(SimTopology topology, IPv4Address address, string ownerId)
    {
        if (!ReservedRanges.PublicInternet.Contains(address))
        {
            return new(
                ErrorId.ValueInvalid, $"{address} lies in a range that is never public.", address.ToString());
        }

        return topology.Addresses.PublicOwnerOf(address) is { } other && !ArmId.Same(other, ownerId)
            ? new(
                ErrorId.AddressInUse,
                $"The public address {address} already belongs to '{ArmId.NameOf(other)}'.",
                address.ToString())
            : null;
    }

    private static Refusal? Repeated(IReadOnlyCollection<IPv4Address> addresses)
    {
        HashSet<IPv4Address> seen = [];
        foreach (IPv4Address address in addresses)
        {
            if (!seen.Add(address))
            {
                return new(ErrorId.AddressInUse, $"{address} is named twice.", address.ToString());
            }
        }

        return null;
    }
}
