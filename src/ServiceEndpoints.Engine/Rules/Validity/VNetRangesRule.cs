using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Some ranges mean something else to Azure and cannot be a VNet's.</summary>
public sealed class VNetRangesRule : ValidityRule<SimVNet>
{
    public static readonly VNetRangesRule Instance = new();

    // https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq (read 2026-11-23)
    private static readonly AddressPrefix[] s_forbidden =
    [
        AddressPrefix.Parse("224.0.0.0/4"),
        AddressPrefix.Parse("255.255.255.255/32"),
        AddressPrefix.Parse("127.0.0.0/8"),
        AddressPrefix.Parse("169.254.0.0/16"),
        AddressPrefix.Parse("168.63.129.16/32"),
    ];

    private VNetRangesRule()
        : base(
            "SE1110",
            "Ranges that no VNet can have",
            "Multicast, broadcast, loopback and link-local ranges and Azure's own 168.63.129.16 are in no VNet.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVNet entity)
    {
        foreach (AddressPrefix prefix in entity.AddressPrefix)
        {
            foreach (AddressPrefix range in s_forbidden.Where(range => range.Overlaps(prefix)))
            {
                return new(
                    ErrorId.AddressPrefixInvalid,
                    $"A VNet cannot have {prefix}: it overlaps {range}, which Azure does not give out.",
                    prefix.ToString());
            }
        }

        return null;
    }
}
