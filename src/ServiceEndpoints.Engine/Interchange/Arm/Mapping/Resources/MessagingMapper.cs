using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>
/// Namespaces of Service Bus and Event Hubs; their firewall is a resource of its own.
/// https://learn.microsoft.com/azure/templates/microsoft.eventhub/namespaces
/// </summary>
internal sealed class MessagingMapper : ServiceResourceMapper
{
    public MessagingMapper(ResourceType type) => ResourceType = type;

    protected override ResourceType ResourceType { get; }

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "alternateName", "clusterArmId", "createdAt", "disableLocalAuth", "enabled", "encryption", "geoDataReplication",
        "isAutoInflateEnabled", "kafkaEnabled", "maximumThroughputUnits", "metricId", "minimumTlsVersion",
        "premiumMessagingPartitions", "serviceBusEndpoint", "status", "updatedAt", "zoneRedundant",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion) => new()
    {
        DefaultAction = RuleAction.Allow,
        PublicNetworkAccess = PublicAccess(reader.Properties),
    };
}
