using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/natgateways</summary>
internal sealed class NatGatewayMapper : ResourceMapper
{
    public override string Type => ArmTypes.NatGateway;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        PropertyReader properties = reader.Properties;
        properties.Ignore("idleTimeoutInMinutes", "provisioningState", "resourceGuid", "subnets");
        List<IPv4Address?> addresses =
        [
            .. properties.References("publicIpAddresses").Select(id => estate.PublicAddresses.GetValueOrDefault(id)),
            .. properties.References("publicIpPrefixes").Select(_ => (IPv4Address?)null),
        ];
        SimNatGateway gateway = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            PublicIPAddress = addresses.OfType<IPv4Address>().ToValueList(),
            HasUnknownAddresses = addresses.Contains(null) || reader.Notes.Values.Count > 0,
        };
        estate.Topology = estate.Topology.With(gateway with { Unresolved = reader.Notes.Values });
        estate.Log.Count(Type, document.Id);
    }
}
