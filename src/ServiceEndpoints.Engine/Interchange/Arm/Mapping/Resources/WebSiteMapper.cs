using System.Collections.Generic;
using ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.web/sites</summary>
internal sealed class WebSiteMapper : ServiceResourceMapper
{
    protected override ResourceType ResourceType => ResourceType.WebApp;

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "availabilityState", "clientAffinityEnabled", "clientAffinityProxyEnabled", "clientCertEnabled",
        "clientCertExclusionPaths", "clientCertMode", "cloningInfo", "containerSize", "customDomainVerificationId",
        "dailyMemoryTimeQuota", "defaultHostName", "enabled", "enabledHostNames", "functionAppConfig",
        "hostNameSslStates", "hostNames", "httpsOnly", "hyperV", "isXenon", "keyVaultReferenceIdentity",
        "lastModifiedTimeUtc", "name", "outboundIpAddresses", "possibleOutboundIpAddresses", "redundancyMode",
        "repositorySiteName", "reserved", "resourceGroup", "scmSiteAlsoStopped", "serverFarmId", "state",
        "storageAccountRequired", "usageState",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion)
    {
        SimFirewall firewall = new()
        {
            PublicNetworkAccess = reader.Properties.Choice<PublicNetworkAccess>("publicNetworkAccess")
                ?? PublicNetworkAccess.NotSet,
        };
        PropertyReader? configuration = reader.Properties.Object("siteConfig");
        SimFirewall restricted =
            configuration is null ? firewall : AccessRestrictions.Read(configuration, reader.Id, firewall);
        AppIntegration.Read(reader, configuration);
        return restricted;
    }

    /// <summary>The plan has the SKU; only that it is one of an environment can be told from the site itself.</summary>
    protected override string? Sku(EntityReader reader) =>
        reader.Properties.Reference("hostingEnvironmentProfile") is null ? null : "Isolated";
}
