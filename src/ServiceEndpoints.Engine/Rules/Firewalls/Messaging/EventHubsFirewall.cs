namespace ServiceEndpoints.Rules.Firewalls.Messaging;

/// <summary>
/// As all messaging; VNet rules need a tier above Basic.
/// Source: https://learn.microsoft.com/azure/event-hubs/event-hubs-service-endpoints
/// </summary>
public sealed class EventHubsFirewall : MessagingFirewall;
