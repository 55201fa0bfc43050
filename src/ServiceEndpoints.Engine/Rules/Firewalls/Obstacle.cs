using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>Why VNet rules of a resource do not match a caller that they name.</summary>
/// <param name="Text">As a sentence, with what would change it.</param>
public sealed record Obstacle(Reason Reason, Rule Rule, string Text)
{
    public override string ToString() => Text;
}
