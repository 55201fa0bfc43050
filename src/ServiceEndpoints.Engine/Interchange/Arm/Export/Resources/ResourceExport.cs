using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export.Resources;

/// <summary>Writes the resources of services, each with its firewall as its service has it.</summary>
internal static class ResourceExport
{
    public static void Write(ExportEstate estate)
    {
        foreach (SimResource resource in estate.Topology.Resources)
        {
            if (resource.DeploymentModel == DeploymentModel.Classic)
            {
                estate.Omit(resource, "", "Classic storage accounts can no longer be made.");
                continue;
            }

            Write(resource, estate);
            if (HasOddName(resource))
            {
                estate.Omit(resource, nameof(resource.Fqdn), "Azure makes the public name of the resource's own.");
            }

            if (resource.PublicIPAddress is not null)
            {
                estate.Omit(resource, nameof(resource.PublicIPAddress), "Azure chooses public addresses.");
            }
        }
    }

    // A Cognitive Services account is told its public name; one that is not known makes no difference.
    private static bool HasOddName(SimResource resource) =>
        resource.Type != ResourceType.CognitiveServicesAccount
        && resource.Fqdn.Length > 0
        && !ArmId.Same(resource.Fqdn, ServiceCatalogue.Fqdn(resource.Type, resource.Name));

    private static void Write(SimResource resource, ExportEstate estate)
    {
        FirewallExport firewall = new(resource, estate);
        switch (resource.Type)
        {
            case ResourceType.StorageAccount:
                AclResources.WriteStorage(firewall);
                break;
            case ResourceType.KeyVault:
                AclResources.WriteVault(firewall);
                break;
            case ResourceType.CognitiveServicesAccount:
                AclResources.WriteCognitive(firewall);
                break;
            case ResourceType.CosmosDbAccount:
                CosmosDbExport.Write(firewall);
                break;
            case ResourceType.DataLakeStoreGen1:
                DataLakeStoreExport.Write(firewall);
                break;
            case ResourceType.ServiceBusNamespace or ResourceType.EventHubsNamespace:
                MessagingExport.Write(firewall);
                break;
            case ResourceType.WebApp:
                WebSiteExport.Write(firewall);
                break;
            default:
                SqlFamilyExport.Write(firewall);
                break;
        }
    }
}
