using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// Writes managed services as far as a subnet is most of what they need to be told; an app's integration stands in its
/// site. Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services
/// </summary>
internal static class ManagedServiceExport
{
    public static void Write(ExportEstate estate)
    {
        foreach (SimManagedService service in estate.Topology.ManagedServices)
        {
            switch (service.Type)
            {
                case ManagedServiceType.SqlManagedInstance:
                    WriteInstance(service, estate);
                    break;
                case ManagedServiceType.AzureFirewall:
                    WriteFirewall(service, estate);
                    break;
                case ManagedServiceType.AppServiceIntegration when HasSite(service, estate.Topology):
                    TellAddresses(service, estate);
                    break;
                default:
                    string name = ManagedServiceCatalogue.Of(service.Type).Name;
                    estate.Omit(service, "", $"Deploying {name} takes settings that are not simulated.");
                    break;
            }
        }
    }

    public static SimManagedService? IntegrationOf(SimResource site, SimTopology topology) =>
        topology.ManagedServices.Find(site.Id) is { Type: ManagedServiceType.AppServiceIntegration } app ? app : null;

    private static bool HasSite(SimManagedService app, SimTopology topology) =>
        topology.Resources.Find(app.Id)?.Type == ResourceType.WebApp;

    private static void TellAddresses(SimManagedService service, ExportEstate estate)
    {
        if (service.PrivateIPAddress is not null)
        {
            estate.Omit(service, nameof(service.PrivateIPAddress), "Azure chooses it.");
        }

        if (service.PublicIPAddress.Count > 0)
        {
            estate.Omit(service, nameof(service.PublicIPAddress), "Azure chooses public addresses.");
        }
    }

    private static void WriteInstance(SimManagedService service, ExportEstate estate)
    {
        TellAddresses(service, estate);
        estate.Assume(service, "Sku", "It is of the smallest size for general purposes.");
        estate.Add(
            service.Id,
            Written.Object(
                ("location", ExportEstate.Location(service.Location)),
                ("sku", Written.Object(("name", "GP_Gen5"), ("tier", "GeneralPurpose"))),
                ("properties", Written.Object(
                    ("subnetId", Written.Id(service.SubnetId, service.Id)),
                    ("vCores", 4),
                    ("storageSizeInGB", 32),
                    ("administratorLogin", estate.Parameters.DatabaseAdministrator()),
                    ("administratorLoginPassword", estate.Parameters.DatabasePassword())))),
            service.SubnetId);
    }

    private static void WriteFirewall(SimManagedService service, ExportEstate estate)
    {
        TellAddresses(service, estate);
        estate.Assume(service, "Sku", "It is of the tier Standard, and its rules admit nothing.");
        string[] addresses = [.. Enumerable.Range(1, Math.Max(service.PublicIPAddress.Count, 1)).Select(number =>
            estate.AddPublicAddress(
                service.Id, FormattableString.Invariant($"{service.Name}-ip-{number}"), service.Location))];
        estate.Add(
            service.Id,
            Written.Object(
                ("location", ExportEstate.Location(service.Location)),
                ("properties", Written.Object(
                    ("sku", Written.Object(("name", "AZFW_VNet"), ("tier", "Standard"))),
                    ("ipConfigurations", Written.List(addresses.Select((address, index) => Written.Part(
                        FormattableString.Invariant($"ip-{index + 1}"),
                        Written.Object(
                            ("subnet", index == 0 ? Written.Reference(service.SubnetId, service.Id) : null),
                            ("publicIPAddress", Written.Reference(address, service.Id)))))))))),
            [service.SubnetId, .. addresses]);
    }
}
