using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A private address lies in its subnet.</summary>
public sealed class AddressInSubnetRule : Rule
{
    public static readonly AddressInSubnetRule Instance = new();

    private AddressInSubnetRule()
        : base(
            "SE1105",
            "Private addresses lie in their subnet",
            "A private address is taken from the ranges of the subnet that it is attached to.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/private-ip-addresses")
    {
    }

    public static Refusal? Judge(SimSubnet subnet, IPv4Address address) =>
        subnet.AddressPrefix.Any(prefix => prefix.Contains(address))
            ? null
            : new Refusal(
                ErrorId.AddressNotInSubnet,
                $"{address} is not in the subnet '{subnet}', which has {subnet.AddressPrefix}.",
                address.ToString());
}
