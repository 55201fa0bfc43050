using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls.Messaging;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A namespace that denies by default is open as long as it has no rules.</summary>
public sealed class DenyNeedsRulesRule : Rule
{
    public static readonly DenyNeedsRulesRule Instance = new();

    private DenyNeedsRulesRule()
        : base(
            "SE1526",
            "Namespaces without rules are open",
            "A Service Bus or Event Hubs namespace without any rule admits everyone, also when its default action is "
            + "Deny.",
            "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-service-endpoints")
    {
    }

    /// <summary>A warning; null when the default action is in force.</summary>
    public static string? Judge(SimResource resource)
    {
        bool isOpen = resource.Type is ResourceType.ServiceBusNamespace or ResourceType.EventHubsNamespace
            && NamespacesWithoutRulesAreOpen.Instance.AppliesTo(resource.Firewall);
        return isOpen
            ? $"'{resource}' goes on admitting everyone until it has a rule, although its default action is Deny."
            : null;
    }
}
