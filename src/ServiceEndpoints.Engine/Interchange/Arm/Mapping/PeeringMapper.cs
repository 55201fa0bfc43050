using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks/virtualnetworkpeerings
/// </summary>
internal sealed class PeeringMapper : ResourceMapper
{
    private const string FullType = $"{ArmTypes.VNet}/{ArmTypes.Peerings}";

    public override string Type => FullType;

    public static void Map(EntityReader reader)
    {
        PropertyReader properties = reader.Properties;
        properties.Ignore(
            "doNotVerifyRemoteGateways", "peeringState", "peeringSyncLevel", "provisioningState", "remoteAddressSpace",
            "remoteBgpCommunities", "remoteVirtualNetworkAddressSpace", "remoteVirtualNetworkEncryption",
            "resourceGuid");
        properties.IgnoreWhen("enableOnlyIPv6Peering", "false");
        if (properties.Flag("peerCompleteVnets") == false)
        {
            properties.LeaveUnread("peerCompleteVnets");
        }

        SimPeering peering = new()
        {
            Id = reader.Id,
            RemoteVNetId = properties.Reference("remoteVirtualNetwork") ?? "",
            AllowVirtualNetworkAccess = properties.Flag("allowVirtualNetworkAccess") ?? true,
            AllowForwardedTraffic = properties.Flag("allowForwardedTraffic") ?? false,
            AllowGatewayTransit = properties.Flag("allowGatewayTransit") ?? false,
            UseRemoteGateways = properties.Flag("useRemoteGateways") ?? false,
        };
        reader.Estate.Topology = reader.Estate.Topology.With(peering with { Unresolved = reader.Notes.Values });
        reader.Estate.Log.Count(FullType, reader.Id);
    }

    public override void Map(ResourceDocument document, EstateBuilder estate) =>
        Map(EntityReader.Of(document, estate));
}
