using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A rule that an entity breaks, and what Azure would answer.</summary>
public sealed record Violation(Rule Rule, Refusal Refusal)
{
    public override string ToString() => $"{Rule}: {Refusal.Message}";
}
