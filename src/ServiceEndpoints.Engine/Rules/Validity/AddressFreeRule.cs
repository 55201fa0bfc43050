using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A private address belongs to one thing of its subnet.</summary>
public sealed class AddressFreeRule : Rule
{
    public static readonly AddressFreeRule Instance = new();

    private AddressFreeRule()
        : base(
            "SE1106",
            "Private addresses are given once",
            "A private address that something in the subnet has cannot be given to anything else.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/private-ip-addresses")
    {
    }

    /// <param name="topology">Who has which address already.</param>
    /// <param name="subnet">The address's subnet.</param>
    /// <param name="address">The address asked for.</param>
    /// <param name="ownerId">Who is to have it; what it has already is free for it.</param>
    public static Refusal? Judge(SimTopology topology, SimSubnet subnet, IPv4Address address, string ownerId) =>
        topology.Addresses.OwnerOf(subnet.Id, address) is { } other && !ArmId.Same(other, ownerId)
            ? new Refusal(
                ErrorId.AddressInUse,
                $"{address} in the subnet '{subnet}' already belongs to '{ArmId.NameOf(other)}'.",
                address.ToString(),
                "PrivateIPAddressIsAllocated")
            : null;
}
