using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Azure keeps five addresses of every subnet range for itself.</summary>
public sealed class ReservedAddressRule : Rule
{
    public static readonly ReservedAddressRule Instance = new();

    private const uint KeptAtStart = 4;

    private ReservedAddressRule()
        : base(
            "SE1104",
            "Five addresses are kept",
            "The first four addresses and the last one of every range of a subnet are Azure's own.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
    }

    public static Refusal? Judge(SimSubnet subnet, IPv4Address address) =>
        subnet.AddressPrefix.Any(prefix => IsKept(prefix, address))
            ? new Refusal(
                ErrorId.AddressReserved,
                $"{address} is one of the five addresses that Azure keeps in the subnet '{subnet}'.",
                address.ToString())
            : null;

    internal static bool IsKept(AddressPrefix prefix, IPv4Address address) =>
        prefix.Contains(address)
        && (address.Value - prefix.First.Value < KeptAtStart || address == prefix.Last);
}
