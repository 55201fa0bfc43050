using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// The on-premises network behind a VPN. The address of its VPN device is not taken for one that its clients are
/// translated to: nothing says so.
/// https://learn.microsoft.com/azure/templates/microsoft.network/localnetworkgateways
/// </summary>
internal sealed class LocalNetworkGatewayMapper : ResourceMapper
{
    public override string Type => ArmTypes.OnPremisesNetwork;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore("fqdn", "gatewayIpAddress", "provisioningState", "resourceGuid");
        ValueList<AddressPrefix> ranges = reader.Properties.Object("localNetworkAddressSpace") is { } space
            ? ReadRanges.Of(space, "addressPrefixes").IPv4
            : [];
        SimOnPremisesNetwork network = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            AddressPrefix = ranges,
        };
        estate.Topology = estate.Topology.With(network with { Unresolved = reader.Notes.Values });
        estate.Log.Count(Type, document.Id);
    }
}
