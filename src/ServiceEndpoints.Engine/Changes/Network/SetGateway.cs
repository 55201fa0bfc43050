using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Changes where a gateway leads and what it learns; null cuts it off.</summary>
public sealed record SetGateway(string GatewayId) : Change
{
    public Edit<string?> OnPremisesNetworkId { get; init; }

    public Edit<ValueList<string>> AdvertisedPrefix { get; init; }

    public override string Action => "Change gateway";

    public override string Target => ArmId.NameOf(GatewayId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        (OnPremisesNetworkId.IsGiven, OnPremisesNetworkId.Or(null)) switch
        {
            (false, _) => [ArmRequest.Write(GatewayId)],
            (true, null) => [ArmRequest.Write(GatewayId), ArmRequest.Delete(GatewayConnectionId.Of(GatewayId))],
            _ => [ArmRequest.Write(GatewayId), ArmRequest.Write(GatewayConnectionId.Of(GatewayId))],
        };

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Gateways, GatewayId).IsSuccess(out SimGateway? gateway, out Refusal? refusal)
            || !Prefixes(gateway).IsSuccess(out ValueList<AddressPrefix>? prefixes, out refusal))
        {
            return refusal;
        }

        SimGateway edited = gateway with
        {
            OnPremisesNetworkId = OnPremisesNetworkId.Or(gateway.OnPremisesNetworkId),
            AdvertisedPrefix = prefixes,
        };
        if (edited == gateway)
        {
            return new Changed(topology, gateway);
        }

        refusal = ExistenceRule.Judge(topology.OnPremisesNetworks, OnPremisesNetworkId.Or(null));
        return refusal is null ? new Changed(topology.With(edited), edited) : refusal;
    }

    private Result<ValueList<AddressPrefix>> Prefixes(SimGateway gateway) => AdvertisedPrefix.IsGiven
        ? AddressPrefixTextRule.ReadIPv4(AdvertisedPrefix.Or([]))
        : gateway.AdvertisedPrefix;
}
