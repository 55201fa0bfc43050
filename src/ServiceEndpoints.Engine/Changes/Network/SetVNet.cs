using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Changes the address space of a VNet.</summary>
public sealed record SetVNet(string VNetId) : Change
{
    public Edit<ValueList<string>> AddressPrefix { get; init; }

    public override string Action => "Change VNet";

    public override string Target => ArmId.NameOf(VNetId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Write(VNetId)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.VNets, VNetId).IsSuccess(out SimVNet? vnet, out Refusal? refusal))
        {
            return refusal;
        }

        return AddressPrefix.IsGiven
            ? AddressPrefixTextRule.ReadSpace(AddressPrefix.Or([])).Then(ranges => Resize(topology, vnet, ranges))
            : new Changed(topology, vnet);
    }

    private static Result<Changed> Resize(SimTopology topology, SimVNet vnet, AddressRanges ranges)
    {
        SimVNet resized = vnet with { AddressPrefix = ranges.IPv4, IPv6AddressPrefix = ranges.IPv6 };
        if (resized == vnet)
        {
            return new Changed(topology, vnet);
        }

        return ValidityRules.VNet.Judge(topology, resized) is { } refusal
            ? refusal
            : new Changed(topology.With(resized), resized);
    }
}
