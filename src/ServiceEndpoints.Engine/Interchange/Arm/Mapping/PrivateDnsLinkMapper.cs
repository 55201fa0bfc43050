namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/privatednszones/virtualnetworklinks</summary>
internal sealed class PrivateDnsLinkMapper : ResourceMapper
{
    public override string Type => $"{PrivateDnsZoneMapper.ZoneType}/virtualNetworkLinks";

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore(
            "provisioningState", "registrationEnabled", "resolutionPolicy", "virtualNetworkLinkState");
        if (reader.Properties.Reference("virtualNetwork") is { } vnet)
        {
            EstateBuilder.Add(estate.ZoneLinks, document.ParentId, vnet);
        }

        EstateBuilder.Doubt(estate.LinkDoubts, document.ParentId, reader.Notes);
        estate.Log.Count(Type, document.Id);
    }
}
