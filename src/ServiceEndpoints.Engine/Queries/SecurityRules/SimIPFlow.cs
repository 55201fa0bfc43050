using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.SecurityRules;

/// <summary>
/// What the security rules of an interface do with one packet, as IP flow verify answers it.
/// Source: https://learn.microsoft.com/azure/network-watcher/ip-flow-verify-overview
/// </summary>
public sealed record SimIPFlow
{
    public required string Interface { get; init; }

    public required RuleDirection Direction { get; init; }

    /// <summary><c>Allow</c>, <c>Deny</c> or <c>Unknown</c>.</summary>
    public required string Access { get; init; }

    /// <summary>The rule that decided; empty when no group is attached.</summary>
    public required string RuleName { get; init; }

    public required string NetworkSecurityGroup { get; init; }

    /// <summary>Every rule looked at, in order, with the fields that did not match.</summary>
    public ValueList<SimRuleMatch> RuleMatches { get; init; } = [];

    public override string ToString() => $"{Access} ({RuleName})";
}

/// <summary>How one rule fared against one packet.</summary>
/// <param name="Mismatch">The fields that did not match, by name; empty for the rule that matched.</param>
public sealed record SimRuleMatch(
    string NetworkSecurityGroup, string RuleName, int Priority, RuleAction Access, bool Matched, ValueList<string> Mismatch)
{
    public override string ToString() => $"{NetworkSecurityGroup}/{RuleName}: {(Matched ? Access : Mismatch)}";
}
