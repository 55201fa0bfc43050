using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>The access restrictions of an app: the first that matches decides.</summary>
internal static class RestrictionList
{
    private enum Match
    {
        No,
        Yes,
        Maybe,
    }

    /// <summary>
    /// Whether the list could not be read, or it is not known whether a private endpoint makes its rules by subnet void.
    /// </summary>
    public static bool IsUnread(Estate estate, ServiceTarget asked)
    {
        string list = asked.Scm && !asked.Service.ScmUsesMain ? "scmIpSecurityRestrictions" : "ipSecurityRestrictions";
        return asked.Service.Lacks($"siteConfig.{list}")
            || (estate.Doors.Exists(door => door.Lacks(Door.OfTarget))
                && !estate.Doors.Exists(door => door.LeadsTo(asked.Service)));
    }

    /// <summary>Null admits. Unknown is said with <see cref="Reason.UnresolvedReference"/>.</summary>
    public static Reason? Refuses(Estate estate, ServiceTarget asked, Caller caller)
    {
        List<Restriction> listed = Listed(asked);
        List<bool> outcomes = [];
        int place = 0;
        for (; place < listed.Count; place++)
        {
            Match match = Matches(estate, asked.Service, listed[place], caller);
            if (match != Match.No)
            {
                outcomes.Add(listed[place].Allow);
            }

            if (match == Match.Yes)
            {
                break;
            }
        }

        if (place == listed.Count)
        {
            outcomes.Add(AllowsUnmatched(asked));
        }

        return outcomes.Distinct().Count() > 1 ? Reason.UnresolvedReference
            : outcomes[0] ? null
            : Why(estate, asked, caller, [.. listed.Take(place)], denied: place < listed.Count);
    }

    public static Reason? RefusesEverybody(Estate estate, ServiceTarget asked)
    {
        bool takesNetRules = !NetRule.IsKeptByTier(estate, asked.Service);
        bool admitsSome = AllowsUnmatched(asked)
            || Listed(asked).Exists(one => one.Allow && (one.Sub is null && !one.AnyVnets
                || (takesNetRules && (one.Sub is null || Tenants.LetRuleMatch(asked.Service, one.Sub)))));
        return admitsSome ? null : Reason.FirewallDefaultDeny;
    }

    private static List<Restriction> Listed(ServiceTarget asked) =>
    [
        .. asked.Service.Restrictions.Where(one => one.Scm == (asked.Scm && !asked.Service.ScmUsesMain))
            .OrderBy(one => one.Priority),
    ];

    private static bool AllowsUnmatched(ServiceTarget asked)
    {
        Service service = asked.Service;
        bool? told = asked.Scm && !service.ScmUsesMain ? service.ScmAllowByDefault : service.AllowByDefault;
        return told ?? Listed(asked).Count == 0;
    }

    private static Match Matches(Estate estate, Service service, Restriction one, Caller caller)
    {
        Match source = OfSource(estate, service, one, caller);
        return source == Match.Yes && one.AsksMore ? Match.Maybe : source;
    }

    private static Match OfSource(Estate estate, Service service, Restriction one, Caller caller)
    {
        if (one.Sub is not null || one.AnyVnets)
        {
            bool named = caller.Identity is { } identity
                && (one.AnyVnets || (one.Sub == identity && Tenants.LetRuleMatch(service, identity)));
            return named && !NetRule.IsKeptByTier(estate, service) ? Match.Yes : Match.No;
        }

        // An app in an environment is in the VNet and compares private addresses too.
        uint? address = caller.Identity is null ? caller.Address : IsInEnvironment(service) ? caller.Inner : null;
        if (address is not { } known || (caller.Identity is not null && one.Tag is not null))
        {
            return Match.No;
        }

        if (one.Tag is { } tag && !Tags.IsKnown(tag))
        {
            return Match.Maybe;
        }

        return one.Ranges.Any(range => range.Has(known)) ? Match.Yes : Match.No;
    }

    private static bool IsInEnvironment(Service service) => service.Product.TiersWithoutNetRules.Contains(service.Tier);

    /// <summary>
    /// A rule that names the caller's subnet and could not match tells more than the one that denied after it.
    /// </summary>
    private static Reason Why(
        Estate estate, ServiceTarget asked, Caller caller, List<Restriction> before, bool denied)
    {
        List<Restriction> allowing = before.FindAll(one => one.Allow);
        List<(Sub Sub, NetworkRuleState State, bool Stale)> naming =
        [
            .. from one in allowing
               where one.Sub is not null
               select (one.Sub, NetworkRuleState.Succeeded, false),
        ];
        IEnumerable<Stretch> ranges = from one in allowing where one.Range is not null select one.Range!.Value;
        return Denial.OfRulesNamingIt(estate, asked.Service, naming, caller)
            ?? (denied ? Reason.AccessRestrictionDenied : default(Reason?))
            ?? Denial.OfTheRest(estate, asked, ranges, naming, caller);
    }
}
