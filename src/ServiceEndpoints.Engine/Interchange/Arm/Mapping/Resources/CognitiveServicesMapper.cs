using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</summary>
internal sealed class CognitiveServicesMapper : ServiceResourceMapper
{
    protected override ResourceType ResourceType => ResourceType.CognitiveServicesAccount;

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "allowProjectManagement", "apiProperties", "associatedProjects", "defaultProject", "disableLocalAuth",
        "dynamicThrottlingEnabled", "encryption", "endpoint", "locations", "migrationToken", "raiMonitorConfig",
        "restore", "restrictOutboundNetworkAccess", "userOwnedStorage",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion) =>
        NetworkAcls.Read(reader, PublicAccess(reader.Properties));

    protected override string HostName(EntityReader reader) =>
        reader.Properties.Text("customSubDomainName") is { Length: > 0 } name ? name : base.HostName(reader);
}
