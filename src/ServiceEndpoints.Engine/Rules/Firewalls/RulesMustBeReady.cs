using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls;

public sealed class RulesMustBeReady : Rule
{
    public static readonly RulesMustBeReady Instance = new();

    private RulesMustBeReady()
        : base(
            "SE2012",
            "A rule matches only when it is in place",
            "A VNet rule that is still being set up, has failed or has gone stale admits nobody.",
            "https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts")
    {
    }

    /// <summary>Whether the rule is in place, so that it can admit.</summary>
    public bool IsReady(SimNetworkRule rule) =>
        !rule.Stale && rule.State is (NetworkRuleState.Succeeded or NetworkRuleState.Ready);
}
