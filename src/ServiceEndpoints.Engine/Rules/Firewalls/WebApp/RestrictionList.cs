using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls.WebApp;

/// <summary>Goes through the restrictions of a site in order, and cuts a caller's addresses by what each matches.</summary>
internal sealed class RestrictionList(FirewallCase @case, RestrictionSite site, Obstacle? obstacle)
{
    private readonly RestrictionMatch _match = new(@case, takesVNetRules: obstacle is null);

    public IReadOnlyList<FirewallRuling> Judge() => @case.Caller.Kind == CallerKind.Nobody
        ? [JudgeNobody()]
        : Judge(@case.Caller.Addresses, 0);

    private FirewallRuling JudgeNobody() =>
        UnmatchedAction == RuleAction.Allow
        || site.Rules.Any(rule => rule.Action == RuleAction.Allow && _match.IsPossible(rule))
            ? FirewallRuling.Admit(
                AddressSet.Empty, UnmatchedRequestsAreDeniedByRules.Instance, $"{@case.Resource} admits somebody.")
            : Unmatched(AddressSet.Empty);

    private RuleAction UnmatchedAction =>
        site.Unmatched ?? (site.Rules.Count == 0 ? RuleAction.Allow : RuleAction.Deny);

    private List<FirewallRuling> Judge(AddressSet addresses, int first)
    {
        List<FirewallRuling> rulings = [];
        AddressSet rest = addresses;
        for (int index = first; index < site.Rules.Count && !rest.IsEmpty; index++)
        {
            SimNetworkRule rule = site.Rules[index];
            AddressSet? matched = _match.Of(rule, rest);
            AddressSet touched = matched ?? rest;
            if (!touched.IsEmpty)
            {
                rulings.AddRange(matched is null || rule.Condition is not null
                    ? Doubted(rule, touched, index)
                    : [Matched(rule, touched, index)]);
                rest = rest.Except(touched);
            }
        }

        return rest.IsEmpty ? rulings : [.. rulings, Unmatched(rest)];
    }

    /// <summary>Whether the rule matches is not known; it matters where what follows decides otherwise.</summary>
    private IEnumerable<FirewallRuling> Doubted(SimNetworkRule rule, AddressSet addresses, int index)
    {
        Verdict own = rule.Action == RuleAction.Allow ? Verdict.Reachable : Verdict.Blocked;
        return Judge(addresses, index + 1).Select(ruling => ruling.Outcome == own
            ? ruling
            : rule.Condition is { } condition
                ? FirewallRuling.NotKnown(
                    ruling.Addresses,
                    Reason.UnsupportedResource,
                    HeadersAreNotModelled.Instance,
                    $"The access restriction {TextOf(rule)} of {@case.Resource} also asks for {condition}, which is not "
                    + "modelled.")
                : FirewallRuling.NotKnown(
                    ruling.Addresses,
                    Reason.UnknownServiceTag,
                    TagsInRestrictionsStandForAddresses.Instance,
                    $"The access restriction {TextOf(rule)} of {@case.Resource} names a service tag that is not known."));
    }

    private FirewallRuling Matched(SimNetworkRule rule, AddressSet addresses, int index)
    {
        if (rule.Action == RuleAction.Allow)
        {
            return FirewallRuling.Admit(
                addresses,
                RestrictionMatch.RuleOf(rule),
                $"{@case.Resource} admits {@case.Caller.Text} by its access restriction {TextOf(rule)}.",
                $"Restriction {TextOf(rule)}");
        }

        // A rule that would have admitted it and does not match says more than the one that comes to deny it.
        FirewallCase before = @case with
        {
            Rules = site.Rules.Take(index).Where(other => other.Action == RuleAction.Allow).ToValueList(),
        };
        return DenialReason.OfRulesNamingIt(before, obstacle) is { } why
            ? FirewallRuling.Refuse(addresses, why.Reason, why.Rule, why.Text)
            : FirewallRuling.Refuse(
                addresses,
                Reason.AccessRestrictionDenied,
                RestrictionMatch.RuleOf(rule),
                $"The access restriction {TextOf(rule)} of {@case.Resource} denies {@case.Caller.Text}. A rule that allows "
                + "it needs a lower priority number.");
    }

    private FirewallRuling Unmatched(AddressSet addresses)
    {
        if (UnmatchedAction == RuleAction.Allow)
        {
            return FirewallRuling.Admit(
                addresses,
                UnmatchedRequestsAreDeniedByRules.Instance,
                site.Unmatched is null
                    ? $"{@case.Resource} admits everybody: {Name} has no access restrictions."
                    : $"{@case.Resource} admits whoever matches no access restriction.",
                "unmatched Allow");
        }

        FirewallCase allowing = @case with
        {
            Rules = site.Rules.Where(rule => rule.Action == RuleAction.Allow).ToValueList(),
        };
        return DenialReason.Of(allowing, addresses, disabledBy: null, obstacle);
    }

    private string Name => site.IsScm ? "its deployment site" : "it";

    private static string TextOf(SimNetworkRule rule) =>
        rule.Priority is { } priority ? $"{priority} {rule.Action} {rule}" : $"{rule.Action} {rule}";
}
