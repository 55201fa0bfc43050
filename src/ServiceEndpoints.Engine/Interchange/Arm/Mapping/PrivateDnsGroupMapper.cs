using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// https://learn.microsoft.com/azure/templates/microsoft.network/privateendpoints/privatednszonegroups
/// </summary>
internal sealed class PrivateDnsGroupMapper : ResourceMapper
{
    public override string Type => $"{ArmTypes.PrivateEndpoint}/privateDnsZoneGroups";

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore("provisioningState");
        foreach (PropertyReader configuration in reader.Properties.Objects("privateDnsZoneConfigs"))
        {
            configuration.Ignore("name");
            PropertyReader? inner = configuration.Object("properties");
            inner?.Ignore("recordSets");
            if (inner?.Id("privateDnsZoneId") is { } zone)
            {
                EstateBuilder.Add(estate.EndpointZones, document.ParentId, zone);
            }
        }

        EstateBuilder.Doubt(estate.ZoneDoubts, document.ParentId, reader.Notes);
        estate.Log.Count(Type, document.Id);
    }
}
