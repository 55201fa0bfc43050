using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Ends a peering, in both directions unless asked for one.</summary>
public sealed record DeletePeering(string PeeringId) : Change
{
    public bool OneWay { get; init; }

    public override string Action => "Remove peering";

    public override string Target => ArmId.PathOf(PeeringId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        BothWays(topology).Select(ArmRequest.Delete);

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

        SimTopology ended = topology.Without(peering);
        return RemoteGatewayRule.Reverse(topology, peering) is { } back && !OneWay
            ? new Changed(ended.Without(back), null)
            : new Changed(ended, null);
    }
}
