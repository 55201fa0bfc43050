namespace ServiceEndpoints.Evaluation.Security;

/// <summary>Why it is not known whether a security rule matches, or what it says.</summary>
/// <param name="Text">What the rule does, such as <c>names Nonsense, which is not known</c>.</param>
/// <param name="IsOfTag">Whether it is for a service tag that nobody knows.</param>
internal sealed record RuleDoubt(string Text, bool IsOfTag = false)
{
    public override string ToString() => Text;
}
