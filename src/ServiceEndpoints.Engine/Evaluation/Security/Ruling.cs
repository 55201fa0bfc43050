using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>What one security group does with a part of the traffic.</summary>
/// <param name="Rule">The rule that decides.</param>
/// <param name="Doubt">Not null when nobody knows; the rule is then the one that it hangs on.</param>
internal readonly record struct Ruling(Traffic Part, CompiledSecurityRule Rule, RuleDoubt? Doubt)
{
    public bool IsUnknown => Doubt is not null;

    public bool Allows => !IsUnknown && Rule.Definition.Access == RuleAction.Allow;

    public bool Denies => !IsUnknown && Rule.Definition.Access == RuleAction.Deny;
}
