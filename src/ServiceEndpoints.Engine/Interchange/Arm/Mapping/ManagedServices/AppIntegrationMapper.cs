using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.web/sites/networkconfig-virtualnetwork</summary>
internal sealed class AppIntegrationMapper : ResourceMapper
{
    public override string Type => "Microsoft.Web/sites/networkConfig";

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        if (estate.Topology.Resources.Find(document.ParentId) is not { } site)
        {
            estate.SkipOrphan(document);
            return;
        }

        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore("isSwift", "swiftSupported");
        if (reader.Properties.Id("subnetResourceId") is { Length: > 0 } subnet)
        {
            AppIntegration.Add(reader, new()
            {
                Id = site.Id,
                Location = site.Location,
                Type = ManagedServiceType.AppServiceIntegration,
                SubnetId = subnet,
                RouteAll = estate.RoutingAll.Contains(site.Id),
            });
        }

        estate.Log.Count(Type, document.Id);
    }
}
