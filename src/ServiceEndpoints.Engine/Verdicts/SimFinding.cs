namespace ServiceEndpoints.Verdicts;

/// <summary>Something about a topology that its owner should know.</summary>
/// <param name="RuleId">The rule that found it; its page is <c>docs/rules/&lt;RuleId&gt;.md</c>.</param>
/// <param name="Target">What it is about, as people call it.</param>
/// <param name="TargetId">The Resource Manager id of that; a subscription's id where it is about one.</param>
/// <param name="Message">What is so, in which thing, and what follows from it.</param>
/// <param name="Recommendation">What to do about it.</param>
/// <param name="Source">The public page that the rule is taken from.</param>
public sealed record SimFinding(
    string RuleId,
    Severity Severity,
    string Target,
    string TargetId,
    string Message,
    string Recommendation,
    string Source)
{
    public override string ToString() => $"{RuleId} {Target}: {Message}";
}
