using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>
/// Peers two VNets, in both directions unless asked for one. The way back has the same access and forwarding, and
/// allows gateway transit when the way there uses remote gateways; a way back that exists stays as it is.
/// </summary>
public sealed record AddPeering(string VNetId, string RemoteVNetId) : Change
{
    /// <summary>Null names the peering after the other VNet.</summary>
    public string? Name { get; init; }

    public bool AllowVirtualNetworkAccess { get; init; } = true;

    public bool AllowForwardedTraffic { get; init; }

    public bool AllowGatewayTransit { get; init; }

    public bool UseRemoteGateways { get; init; }

    public bool OneWay { get; init; }

    public override string Action => $"Peer with '{ArmId.NameOf(RemoteVNetId)}'";

    public override string Target => ArmId.NameOf(VNetId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
    [
        Joining(VNetId, Name ?? ArmId.NameOf(RemoteVNetId), RemoteVNetId),
        .. OneWay || HasWayBack(topology) ? [] : (ArmRequest[])[Joining(RemoteVNetId, ArmId.NameOf(VNetId), VNetId)],
    ];

    private static ArmRequest Joining(string vnetId, string name, string remoteId) =>
        ArmRequest.Write(ArmId.Child(vnetId, ArmTypes.Peerings, name)).Joining(remoteId, "peer");

    public override Result<Changed> Apply(SimTopology topology)
    {
        if ((ExistenceRule.Judge(topology.VNets, VNetId) ?? ExistenceRule.Judge(topology.VNets, RemoteVNetId))
            is { } missing)
        {
            return missing;
        }

        string name = Name ?? ArmId.NameOf(RemoteVNetId);
        SimPeering there = There(name);
        if ((NameRule.Judge(NamedKind.Peering, name) ?? UniqueNameRule.Judge(topology.Peerings, there))
            is { } refusal)
        {
            return refusal;
        }

        SimTopology peered = topology.With(there);
        SimPeering? back = OneWay || HasWayBack(topology) ? null : Back();
        if (back is not null)
        {
            if (UniqueNameRule.Judge(topology.Peerings, back) is { } taken)
            {
                return taken;
            }

            peered = peered.With(back);
        }

        return (ValidityRules.Peering.Judge(peered, there) ?? JudgeBack(peered, back)) is { } invalid
            ? invalid
            : new Changed(peered, there);
    }

    private static Refusal? JudgeBack(SimTopology topology, SimPeering? back) =>
        back is null ? null : ValidityRules.Peering.Judge(topology, back);

    private bool HasWayBack(SimTopology topology) =>
        topology.Peerings.PartsOf(RemoteVNetId).Any(peering => ArmId.Same(peering.RemoteVNetId, VNetId));

    private SimPeering There(string name) => new()
    {
        Id = ArmId.Child(VNetId, ArmTypes.Peerings, name),
        RemoteVNetId = RemoteVNetId,
        AllowVirtualNetworkAccess = AllowVirtualNetworkAccess,
        AllowForwardedTraffic = AllowForwardedTraffic,
        AllowGatewayTransit = AllowGatewayTransit,
        UseRemoteGateways = UseRemoteGateways,
    };

    private SimPeering Back() => new()
    {
        Id = ArmId.Child(RemoteVNetId, ArmTypes.Peerings, ArmId.NameOf(VNetId)),
        RemoteVNetId = VNetId,
        AllowVirtualNetworkAccess = AllowVirtualNetworkAccess,
        AllowForwardedTraffic = AllowForwardedTraffic,
        AllowGatewayTransit = UseRemoteGateways,
    };
}
