using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>A security group as it works in one place: custom and default rules of each direction, in order.</summary>
internal sealed class CompiledSecurityGroup
{
    private readonly CompiledSecurityRule[] _inbound;
    private readonly CompiledSecurityRule[] _outbound;

    public CompiledSecurityGroup(SimNetworkSecurityGroup definition, IEnumerable<CompiledSecurityRule> rules)
    {
        Definition = definition;
        CompiledSecurityRule[] ordered =
            [.. rules.OrderBy(rule => rule.HasKnownPlace ? rule.Definition.Priority : 0)];
        _inbound = [.. ordered.Where(rule => rule.IsFor(RuleDirection.Inbound))];
        _outbound = [.. ordered.Where(rule => rule.IsFor(RuleDirection.Outbound))];
    }

    public SimNetworkSecurityGroup Definition { get; }

    public string Name => Definition.Name;

    /// <summary>
    /// What of the list of its rules could not be read; a rule that is not known may go before any other. Null when all
    /// was.
    /// </summary>
    public UnresolvedValue? Unread => Definition.Unread("securityRules");

    public IReadOnlyList<CompiledSecurityRule> InOrder(RuleDirection direction) =>
        direction == RuleDirection.Inbound ? _inbound : _outbound;

    /// <summary>
    /// Cuts the traffic into parts that one rule decides each; the default rules see to it that all is.
    /// </summary>
    public List<Ruling> Judge(Traffic traffic, RuleDirection direction)
    {
        List<Ruling> rulings = new(1);
        Judge(direction == RuleDirection.Inbound ? _inbound : _outbound, 0, traffic, rulings);
        return rulings;
    }

    private static void Judge(CompiledSecurityRule[] rules, int first, Traffic rest, List<Ruling> rulings)
    {
        for (int i = first; i < rules.Length; i++)
        {
            if (rules[i].Match(rest) is not { } part)
            {
                continue;
            }

            if (rules[i].Doubt is null)
            {
                rulings.Add(new(part, rules[i], null));
            }
            else
            {
                JudgeUncertain(rules, i, part, rulings);
            }

            if (rest.IsAllOf(part))
            {
                return;
            }

            foreach (Traffic remainder in rest.Without(part))
            {
                Judge(rules, i + 1, remainder, rulings);
            }

            return;
        }
    }

    /// <summary>A doubt matters only where the rules after it would decide otherwise.</summary>
    private static void JudgeUncertain(CompiledSecurityRule[] rules, int at, Traffic part, List<Ruling> rulings)
    {
        List<Ruling> otherwise = [];
        Judge(rules, at + 1, part, otherwise);
        foreach (Ruling later in otherwise)
        {
            bool same = !later.IsUnknown && rules[at].HasKnownAccess
                && later.Rule.Definition.Access == rules[at].Definition.Access;
            rulings.Add(same ? later : new(later.Part, rules[at], rules[at].Doubt));
        }
    }
}
