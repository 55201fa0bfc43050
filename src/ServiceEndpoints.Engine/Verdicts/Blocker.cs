namespace ServiceEndpoints.Verdicts;

/// <summary>One independent reason why a flow does not get through. Removing one does not remove the others.</summary>
/// <param name="Component">What blocks: a security group, a route, an appliance, a resource.</param>
/// <param name="RuleId">The rule that says so; its page is <c>docs/rules/&lt;RuleId&gt;.md</c>.</param>
/// <param name="Message">What blocks, which, and what would change it.</param>
/// <param name="Source">The public page that the rule is taken from.</param>
public sealed record Blocker(Reason Reason, string Component, string RuleId, string Message, string Source)
{
    internal Stage Stage { get; init; } = Stage.Resource;

    public override string ToString() => $"{Reason}: {Message}";
}
