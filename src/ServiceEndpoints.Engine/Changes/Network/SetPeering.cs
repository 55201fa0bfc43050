using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>
/// Changes a peering. Access and forwarding change in both directions unless asked for one; gateway settings belong to
/// the named direction alone.
/// </summary>
public sealed record SetPeering(string PeeringId) : Change
{
    public Edit<bool> AllowVirtualNetworkAccess { get; init; }

    public Edit<bool> AllowForwardedTraffic { get; init; }

    public Edit<bool> AllowGatewayTransit { get; init; }

    public Edit<bool> UseRemoteGateways { get; init; }

    public bool OneWay { get; init; }

    public override string Action => "Change peering";

    public override string Target => ArmId.PathOf(PeeringId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        BothWays(topology).Select(ArmRequest.Write);

    private IEnumerable<string> BothWays(SimTopology topology) =>
        !OneWay && topology.Peerings.Find(PeeringId) is { } peering
        && RemoteGatewayRule.Reverse(topology, peering) is { } back
            ? [PeeringId, back.Id]
            : [PeeringId];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Peerings, PeeringId).IsSuccess(out SimPeering? peering, out Refusal? refusal))
        {
            return refusal;
        }

        SimPeering there = Shared(peering) with
        {
            AllowGatewayTransit = AllowGatewayTransit.Or(peering.AllowGatewayTransit),
            UseRemoteGateways = UseRemoteGateways.Or(peering.UseRemoteGateways),
        };
        SimPeering? opposite = OneWay ? null : RemoteGatewayRule.Reverse(topology, peering);
        SimPeering? back = opposite is null ? null : Shared(opposite);
        if (there == peering && back == opposite)
        {
            return new Changed(topology, peering);
        }

        return ValidityRules.Peering.Judge(topology, there) is { } invalid
            ? invalid
            : new Changed(back is null ? topology.With(there) : topology.With(there).With(back), there);
    }

    private SimPeering Shared(SimPeering peering) => peering with
    {
        AllowVirtualNetworkAccess = AllowVirtualNetworkAccess.Or(peering.AllowVirtualNetworkAccess),
        AllowForwardedTraffic = AllowForwardedTraffic.Or(peering.AllowForwardedTraffic),
    };
}
