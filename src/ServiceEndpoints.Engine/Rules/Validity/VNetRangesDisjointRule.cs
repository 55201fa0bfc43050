using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The ranges of one VNet share no address. Those of different VNets may.</summary>
public sealed class VNetRangesDisjointRule : ValidityRule<SimVNet>
{
    public static readonly VNetRangesDisjointRule Instance = new();

    private VNetRangesDisjointRule()
        : base(
            "SE1111",
            "A VNet's ranges are apart",
            "No two address ranges of one VNet overlap.",
            "https://learn.microsoft.com/azure/virtual-network/manage-virtual-network")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVNet entity) =>
        PrefixOverlap.Within(entity.AddressPrefix) is { } overlap
            ? new Refusal(
                ErrorId.AddressPrefixOverlaps,
                $"The ranges {overlap.One} and {overlap.Other} of the VNet '{entity}' overlap.",
                overlap.Other.ToString())
            : null;
}
