using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.Messaging;

public sealed class NamespacesWithoutRulesAreOpen : Rule
{
    public static readonly NamespacesWithoutRulesAreOpen Instance = new();

    private NamespacesWithoutRulesAreOpen()
        : base(
            "SE2043",
            "A namespace without rules admits everybody",
            "A Service Bus or Event Hubs namespace enforces its default action Deny only when it has an IP rule or a VNet "
            + "rule; with Allow its rules are kept and not enforced.",
            "https://learn.microsoft.com/azure/event-hubs/event-hubs-service-endpoints")
    {
    }

    /// <summary>Whether the namespace says Deny and has nothing to enforce.</summary>
    public bool AppliesTo(SimFirewall firewall) => firewall is { DefaultAction: RuleAction.Deny, NetworkRules.Count: 0 };
}
