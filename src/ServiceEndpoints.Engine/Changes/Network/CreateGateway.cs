using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Makes a gateway in a VNet, in the VNet's region unless another is named.</summary>
public sealed record CreateGateway(Placement Placement, string VNetId, GatewayType Type) : Change
{
    public string? OnPremisesNetworkId { get; init; }

    public ValueList<string> AdvertisedPrefix { get; init; } = [];

    public override string Action => "Create gateway";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology)
    {
        string id = Placement.IdIn(topology, ArmTypes.Gateway);
        ArmRequest gateway = ArmRequest.Write(id)
            .Joining(ArmId.Child(VNetId, ArmTypes.Subnets, GatewaySubnetRule.Name));
        return OnPremisesNetworkId is null ? [gateway] : [gateway, ArmRequest.Write(GatewayConnectionId.Of(id))];
    }

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.VNets, VNetId).IsSuccess(out SimVNet? vnet, out Refusal? refusal)
            || !Placement.In(topology, NamedKind.Gateway, ArmTypes.Gateway, vnet.Location)
                .IsSuccess(out Place? place, out refusal)
            || !AddressPrefixTextRule.ReadIPv4(AdvertisedPrefix)
                .IsSuccess(out ValueList<AddressPrefix>? prefixes, out refusal))
        {
            return refusal;
        }

        SimGateway gateway = new()
        {
            Id = place.Id,
            Location = place.Location,
            VNetId = vnet.Id,
            Type = Type,
            OnPremisesNetworkId = OnPremisesNetworkId,
            AdvertisedPrefix = prefixes,
        };
        refusal = UniqueNameRule.Judge(topology.Gateways, gateway)
            ?? ExistenceRule.Judge(topology.OnPremisesNetworks, OnPremisesNetworkId)
            ?? ValidityRules.Gateway.Judge(topology, gateway);
        return refusal is null ? new Changed(topology.With(gateway), gateway) : refusal;
    }
}
