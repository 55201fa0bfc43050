using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Some ranges mean something else to Azure and cannot be a VNet's.</summary>
public sealed class VNetRangesRule : ValidityRule<SimVNet>
{
    public static readonly VNetRangesRule Instance = new();

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
            foreach (AddressPrefix range in ReservedRanges.RefusedInVNets.Where(prefix.Overlaps))
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
