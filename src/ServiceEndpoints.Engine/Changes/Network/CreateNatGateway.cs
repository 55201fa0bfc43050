using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Makes a NAT gateway. Without addresses Azure chooses one, which nobody here knows.</summary>
public sealed record CreateNatGateway(Placement Placement) : Change
{
    public ValueList<string> PublicIPAddress { get; init; } = [];

    public override string Action => "Create NAT gateway";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology)
    {
        string id = Placement.IdIn(topology, ArmTypes.NatGateway);
        return [ArmRequest.Write(id).Joining(PublicIPAddress.Count == 0 ? null : PublicAddressId.Of(id))];
    }

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!Placement.In(topology, NamedKind.NatGateway, ArmTypes.NatGateway)
                .IsSuccess(out Place? place, out Refusal? refusal)
            || !AddressTextRule.Read(PublicIPAddress).IsSuccess(out ValueList<IPv4Address>? addresses, out refusal))
        {
            return refusal;
        }

        SimNatGateway gateway = new()
        {
            Id = place.Id,
            Location = place.Location,
            PublicIPAddress = addresses,
            HasUnknownAddresses = addresses.Count == 0,
        };
        refusal = UniqueNameRule.Judge(topology.NatGateways, gateway)
            ?? ValidityRules.NatGateway.Judge(topology, gateway);
        return refusal is null ? new Changed(topology.With(gateway), gateway) : refusal;
    }
}
