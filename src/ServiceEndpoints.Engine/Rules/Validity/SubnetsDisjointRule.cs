using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The subnets of a VNet share no address.</summary>
public sealed class SubnetsDisjointRule : ValidityRule<SimSubnet>
{
    public static readonly SubnetsDisjointRule Instance = new();

    private SubnetsDisjointRule()
        : base(
            "SE1122",
            "Subnets are apart",
            "No range of a subnet overlaps another range of any subnet of its VNet.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity)
    {
        if (PrefixOverlap.Within(entity.AddressPrefix) is { } own)
        {
            return Overlapping($"The ranges {own.One} and {own.Other} of the subnet '{entity}' overlap.", own);
        }

        foreach (SimSubnet other in topology.Subnets.PartsOf(entity.VNetId))
        {
            // Few overlap, and ids are long.
            if (PrefixOverlap.Between(entity.AddressPrefix, other.AddressPrefix) is { } overlap
                && !ArmId.Same(other.Id, entity.Id))
            {
                return Overlapping(
                    $"The range {overlap.One} of the subnet '{entity}' overlaps {overlap.Other} of '{other}'.",
                    overlap);
            }
        }

        return null;
    }

    private static Refusal Overlapping(string message, PrefixOverlap overlap) =>
        new(ErrorId.AddressPrefixOverlaps, message, overlap.One.ToString(), "NetcfgSubnetRangesOverlap");
}
