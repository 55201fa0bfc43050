using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;

/// <summary>
/// Virtual network integration of apps, as sites, their configuration and resources beside them tell it.
/// Source: https://learn.microsoft.com/azure/app-service/overview-vnet-integration
/// </summary>
internal static class AppIntegration
{
    private const string RouteAll = "vnetRouteAllEnabled";

    private static readonly string[] s_platform = ["backupRestoreTraffic", "contentShareTraffic", "imagePullTraffic"];

    /// <summary>Reads what a site says itself.</summary>
    /// <param name="site">The site.</param>
    /// <param name="configuration">Its configuration where that stands in it.</param>
    public static void Read(EntityReader site, PropertyReader? configuration)
    {
        PropertyReader properties = site.Properties;
        // Of an app without integration it says nothing, and nothing is left out.
        bool all = properties.Flag(RouteAll) ?? configuration?.Flag(RouteAll) ?? Outbound(properties) ?? false;
        if (all)
        {
            site.Estate.RoutingAll.Add(site.Id);
        }

        if (properties.Id("virtualNetworkSubnetId") is { Length: > 0 } subnet)
        {
            Add(site, new()
            {
                Id = site.Id,
                Location = site.Location(),
                Type = ManagedServiceType.AppServiceIntegration,
                SubnetId = subnet,
                RouteAll = all,
                PublicIPAddress = Addresses(properties),
            });
        }
    }

    /// <summary>Reads what a configuration beside the site says.</summary>
    public static void Configure(PropertyReader configuration, string siteId)
    {
        List<ManagedServiceDraft> drafts = configuration.Notes.Estate.ManagedServices;
        int index = drafts.FindIndex(draft => ArmId.Same(draft.Service.Id, siteId));
        if (index >= 0 && configuration.Flag(RouteAll) is { } all)
        {
            drafts[index] = drafts[index] with { Service = drafts[index].Service with { RouteAll = all } };
        }
    }

    /// <summary>Takes an integration in; an app has one, and the last one read is it.</summary>
    public static void Add(EntityReader reader, SimManagedService app)
    {
        reader.Estate.ManagedServices.RemoveAll(other => ArmId.Same(other.Service.Id, app.Id));
        reader.Estate.ManagedServices.Add(new(app, null, reader));
    }

    /// <summary>Since API version 2024-11-01 what goes through the network is said kind by kind.</summary>
    private static bool? Outbound(PropertyReader properties)
    {
        PropertyReader? routing = properties.Object("outboundVnetRouting");
        foreach (string platform in s_platform)
        {
            routing?.IgnoreWhen(platform, "false");
        }

        return routing?.Flag("allTraffic") == true ? true : routing?.Flag("applicationTraffic");
    }

    private static ValueList<IPv4Address> Addresses(PropertyReader properties)
    {
        string[] texts = (properties.Text("outboundIpAddresses") ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return texts.All(text => IPv4Address.TryParse(text, out _, out _))
            ? texts.Select(IPv4Address.Parse).Distinct().ToValueList()
            : [];
    }
}
