using System;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>
/// The configuration <c>web</c> of a site, which holds its access restrictions; others hold settings of the app.
/// https://learn.microsoft.com/azure/templates/microsoft.web/sites/config-web
/// </summary>
internal sealed class WebSiteConfigMapper : ResourceMapper
{
    public override string Type => $"{ServiceCatalogue.ForResourceType(ResourceType.WebApp).ArmType}/config";

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        if (estate.Topology.Resources.Find(document.ParentId) is not { } site)
        {
            estate.SkipOrphan(document);
            return;
        }

        estate.Log.Count(Type, document.Id);
        if (!ArmId.NameOf(document.Id).Equals("web", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        EntityReader reader = EntityReader.Of(document, estate);
        SimFirewall firewall = AccessRestrictions.Read(reader.Properties, site.Id, site.Firewall);
        AppIntegration.Configure(reader.Properties, site.Id);
        estate.Topology = estate.Topology.With(
            (site with { Firewall = firewall }).WithDoubts("siteConfig", reader));
    }
}
