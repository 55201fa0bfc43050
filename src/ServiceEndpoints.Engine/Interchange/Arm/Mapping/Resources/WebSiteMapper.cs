using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.web/sites</summary>
internal sealed class WebSiteMapper : ServiceResourceMapper
{
    // What else may go through the network that an app is in, besides what the app sends.
    private static readonly string[] s_switches =
    [
        "hostNamesDisabled", "vnetBackupRestoreEnabled", "vnetContentShareEnabled", "vnetImagePullEnabled",
        "vnetRouteAllEnabled",
    ];

    // Old API versions name the environment without its id. Which one it is makes no difference.
    private static readonly string[] s_environments =
        ["hostingEnvironment", "hostingEnvironmentId", "hostingEnvironmentProfile"];

    protected override ResourceType ResourceType => ResourceType.WebApp;

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "adminEnabled", "afdEnabled", "availabilityState", "cers", "clientAffinityEnabled",
        "clientAffinityPartitioningEnabled", "clientAffinityProxyEnabled", "clientCertEnabled",
        "clientCertExclusionPaths", "clientCertMode", "cloningInfo", "computeMode", "containerSize",
        "contentAvailabilityState", "csrs", "customDomainVerificationId", "dailyMemoryTimeQuota", "defaultHostName",
        "defaultHostNameScope", "deploymentId", "eligibleLogCategories", "enabled", "enabledHostNames",
        "endToEndEncryptionEnabled", "ftpsHostName", "ftpUsername", "functionAppConfig",
        "functionsRuntimeAdminIsolationEnabled", "geoDistributions", "homeStamp", "hostNames", "hostNameSslStates",
        "httpsOnly", "hyperV", "inboundIpAddress", "inFlightFeatures", "isXenon", "keyVaultReferenceIdentity", "kind",
        "lastModifiedTimeUtc", "lastSwap", "maxNumberOfWorkers", "name", "outboundIpAddresses", "owner",
        "possibleInboundIpAddresses", "possibleOutboundIpAddresses", "redundancyMode", "repositorySiteName", "reserved",
        "resourceGroup", "runtimeAvailabilityState", "scmSiteAlsoStopped", "selfLink", "serverFarm", "serverFarmId",
        "siteDisabledReason", "siteMode", "siteProperties", "sku", "slotName", "slotSwapStatus", "state",
        "storageAccountRequired", "storageRecoveryDefaultState", "suspendedTill", "tags", "targetBuildVersion",
        "targetSwapSlot", "trafficManagerHostNames", "usageState", "webSpace",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion)
    {
        SimFirewall firewall = new()
        {
            PublicNetworkAccess = reader.Properties.Choice<PublicNetworkAccess>("publicNetworkAccess")
                ?? PublicNetworkAccess.NotSet,
        };
        foreach (string part in s_switches)
        {
            reader.Properties.IgnoreWhen(part, "false");
        }

        PropertyReader? configuration = reader.Properties.Object("siteConfig");
        SimFirewall restricted =
            configuration is null ? firewall : AccessRestrictions.Read(configuration, reader.Id, firewall);
        AppIntegration.Read(reader, configuration);
        return restricted;
    }

    /// <summary>The plan has the SKU; only that it is one of an environment can be told from the site itself.</summary>
    protected override string? Sku(EntityReader reader)
    {
        reader.Properties.Ignore(s_environments);
        return Array.Exists(s_environments, reader.Properties.Says) ? "Isolated" : null;
    }
}
