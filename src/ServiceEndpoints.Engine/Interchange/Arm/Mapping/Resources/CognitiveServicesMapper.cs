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
        "allowProjectManagement", "apiProperties", "associatedProjects", "defaultProject", "disableLocalAuth",
        "dynamicThrottlingEnabled", "encryption", "endpoint", "locations", "migrationToken", "raiMonitorConfig",
        "restore", "restrictOutboundNetworkAccess", "userOwnedStorage",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion) =>
        NetworkAcls.Read(reader, PublicAccess(reader.Properties));

    /// <summary>Without a subdomain of its own an account answers at its region's shared name.</summary>
    protected override string Fqdn(EntityReader reader) =>
        reader.Properties.Text(Subdomain) is { Length: > 0 } name ? ServiceCatalogue.Fqdn(ResourceType, name)!
        : reader.Properties.Has(Subdomain) ? base.Fqdn(reader)
        : VNetRulesNeedACustomSubdomain.SharedName(reader.Location());
}
