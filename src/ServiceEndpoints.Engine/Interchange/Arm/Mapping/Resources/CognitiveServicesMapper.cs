using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls.CognitiveServices;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</summary>
internal sealed class CognitiveServicesMapper : ServiceResourceMapper
{
    private const string Subdomain = "customSubDomainName";

    protected override ResourceType ResourceType => ResourceType.CognitiveServicesAccount;

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "abusePenalty", "allowProjectManagement", "apiProperties", "associatedProjects", "callRateLimit",
        "capabilities", "commitmentPlanAssociations", "dateCreated", "defaultProject", "deletionDate",
        "disableLocalAuth", "dynamicThrottlingEnabled", "encryption", "endpoint", "endpoints", "internalId",
        "isMigrated", "locations", "migrationToken", "quotaLimit", "raiMonitorConfig", "restore",
        "restrictOutboundNetworkAccess", "scheduledPurgeDate", "skuChangeInfo", "userOwnedStorage",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion) =>
        NetworkAcls.Read(reader, PublicAccess(reader.Properties));

    /// <summary>Without a subdomain of its own an account answers at its region's shared name.</summary>
    protected override string Fqdn(EntityReader reader) =>
        reader.Properties.Text(Subdomain) is { Length: > 0 } name ? ServiceCatalogue.Fqdn(ResourceType, name)!
        : reader.Properties.Has(Subdomain) ? base.Fqdn(reader)
        : VNetRulesNeedACustomSubdomain.SharedName(reader.Location());
}
