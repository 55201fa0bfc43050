using System;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// Keeps the address of a public IP address resource for what it is attached to; a template does not know it.
/// https://learn.microsoft.com/azure/templates/microsoft.network/publicipaddresses
/// </summary>
internal sealed class PublicAddressMapper : ResourceMapper
{
    public override string Type => "Microsoft.Network/publicIPAddresses";

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        PropertyReader properties = reader.Properties;
        properties.Ignore(
            "ddosSettings", "deleteOption", "dnsSettings", "idleTimeoutInMinutes", "ipConfiguration", "ipTags",
            "migrationPhase", "natGateway", "provisioningState", "publicIPAllocationMethod", "resourceGuid");
        reader.Location();
        estate.Log.Count(Type, document.Id);
        if ("IPv6".Equals(properties.Text("publicIPAddressVersion"), StringComparison.OrdinalIgnoreCase))
        {
            properties.LeaveUnread("publicIPAddressVersion");
            properties.Ignore("ipAddress");
            return;
        }

        IPv4Address? address = ReadRanges.Address(properties, "ipAddress");
        estate.PublicAddresses[reader.Id] = address;
    }
}
