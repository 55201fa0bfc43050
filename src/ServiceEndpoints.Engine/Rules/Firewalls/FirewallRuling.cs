using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>What a firewall does with a part of a caller's addresses.</summary>
/// <param name="Addresses">The part.</param>
/// <param name="Outcome">Reachable, Blocked, or Unknown when something of the firewall is not known.</param>
/// <param name="Text">The decision as a sentence, with what would change it.</param>
/// <param name="Matched">The rule of the firewall that matched; empty when none did.</param>
public sealed record FirewallRuling(
    AddressSet Addresses, Verdict Outcome, Reason Reason, Rule Rule, string Text, string Matched = "")
{
    /// <summary>What a reader should know about it besides.</summary>
    public ValueList<Caveat> Caveats { get; init; } = [];

    public static FirewallRuling Admit(AddressSet addresses, Rule rule, string text, string matched = "") =>
        new(addresses, Verdict.Reachable, Reason.Allowed, rule, text, matched);

    public static FirewallRuling Refuse(AddressSet addresses, Reason reason, Rule rule, string text) =>
        new(addresses, Verdict.Blocked, reason, rule, text);

    public static FirewallRuling NotKnown(AddressSet addresses, Reason reason, Rule rule, string text) =>
        new(addresses, Verdict.Unknown, reason, rule, text);
}
