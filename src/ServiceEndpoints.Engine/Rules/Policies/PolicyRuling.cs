using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Policies;

/// <summary>What the policies of a subnet do with traffic to one account.</summary>
/// <param name="Outcome">Reachable, Blocked, or Unknown when something that matters is not known.</param>
/// <param name="Component">The policies, or the one that decided.</param>
/// <param name="Text">The decision as a sentence, with what would change it.</param>
/// <param name="Matched">The entry that lists the account; empty when none does.</param>
internal sealed record PolicyRuling(
    Verdict Outcome, Reason Reason, Rule Rule, string Component, string Text, string Matched = "");
