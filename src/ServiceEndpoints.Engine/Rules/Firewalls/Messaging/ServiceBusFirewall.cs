namespace ServiceEndpoints.Rules.Firewalls.Messaging;

/// <summary>
/// As all messaging; VNet rules need the tier Premium.
/// Source: https://learn.microsoft.com/azure/service-bus-messaging/service-bus-service-endpoints
/// </summary>
public sealed class ServiceBusFirewall : MessagingFirewall;
