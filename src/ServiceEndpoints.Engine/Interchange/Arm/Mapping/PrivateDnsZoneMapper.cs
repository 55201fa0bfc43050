namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// A private DNS zone says nothing by itself; its links and the groups of private endpoints name it.
/// https://learn.microsoft.com/azure/templates/microsoft.network/privatednszones
/// </summary>
internal sealed class PrivateDnsZoneMapper : ResourceMapper
{
    public const string ZoneType = "Microsoft.Network/privateDnsZones";

    public override string Type => ZoneType;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.IgnoreAll();
        estate.Log.Count(Type, document.Id);
    }
}
