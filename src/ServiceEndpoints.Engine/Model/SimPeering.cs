namespace ServiceEndpoints.Model;

/// <summary>One direction of a peering, as its VNet sees it.</summary>
public sealed record SimPeering : SimPart
{
    public string VNetName => ArmId.NameOf(VNetId);

    public string VNetId => ParentId;

    public required string RemoteVNetId { get; init; }

    public string RemoteVNet => ArmId.NameOf(RemoteVNetId);

    public bool AllowVirtualNetworkAccess { get; init; } = true;

    public bool AllowForwardedTraffic { get; init; }

    public bool AllowGatewayTransit { get; init; }

    public bool UseRemoteGateways { get; init; }
}
