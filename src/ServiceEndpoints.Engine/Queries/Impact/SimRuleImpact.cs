using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>A rule of a firewall that matches other sources after the change.</summary>
/// <param name="Rule">What the rule names.</param>
/// <param name="Sources">The sources that it stops, or begins, to match.</param>
public sealed record SimRuleImpact(
    string Resource,
    string ResourceId,
    NetworkRuleKind Kind,
    string Rule,
    RuleEffect Effect,
    ValueList<string> Sources)
{
    public override string ToString() =>
        $"{Resource}: {Rule} {(Effect == RuleEffect.StopsMatching ? "no longer matches" : "begins to match")}";
}

public enum RuleEffect
{
    StopsMatching,
    BeginsMatching,
}
