using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>What one security group does with a part of the traffic.</summary>
/// <param name="Rule">The rule that decides.</param>
/// <param name="UnknownName">
/// Not null when it hangs on a name that is not known; the rule is then the one that the name stands in.
/// </param>
internal readonly record struct Ruling(Traffic Part, CompiledSecurityRule Rule, string? UnknownName)
{
    public bool IsUnknown => UnknownName is not null;

    public bool Allows => !IsUnknown && Rule.Definition.Access == RuleAction.Allow;

    public bool Denies => !IsUnknown && Rule.Definition.Access == RuleAction.Deny;
}
