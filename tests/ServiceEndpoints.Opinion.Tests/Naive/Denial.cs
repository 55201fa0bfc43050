using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>Why a list of those who may come in refuses somebody: the reason that tells most.</summary>
internal static class Denial
{
    public static Reason Of(Estate estate, ServiceTarget asked, Caller caller) =>
        OfRulesNamingIt(estate, asked.Service, asked.Service.NetRules, caller)
        ?? OfTheRest(estate, asked, asked.AddressRules, asked.Service.NetRules, caller);

    public static bool IsSameRegion(Service service, Caller caller) =>
        service.Type == ResourceType.StorageAccount && caller.InAzure && caller.Region == service.Region;

    /// <summary>Why the rules that name its subnets do not match; null when none does name them.</summary>
    public static Reason? OfRulesNamingIt(
        Estate estate, Service service, List<(Sub Sub, NetworkRuleState State, bool Stale)> rules, Caller caller)
    {
        List<Reason> reasons = [];
        if (caller.Instance is { } instance && service.Instances.Contains(instance)
            && !Tenants.Share(service, instance))
        {
            reasons.Add(Reason.TenantMismatch);
        }

        foreach ((Sub Sub, NetworkRuleState State, bool Stale) rule in rules)
        {
            if (rule.Sub != caller.Sender && rule.Sub != caller.Origin && rule.Sub != caller.Claim)
            {
                continue;
            }

            if (!Tenants.LetRuleMatch(service, rule.Sub))
            {
                reasons.Add(Reason.TenantMismatch);
            }
            else if (rule.State == NetworkRuleState.NetworkSourceDeleted)
            {
                reasons.Add(Reason.NetworkSourceDeleted);
            }
            else if (!NetRule.IsReady(rule))
            {
                reasons.Add(Reason.RuleNotReady);
            }
            else if (NetRule.IsKeptByTier(estate, service))
            {
                reasons.Add(Reason.SkuNotSupported);
            }
            else if (!NetRule.HasEndpoint(service, rule.Sub))
            {
                reasons.Add(Reason.EndpointNotEnabled);
            }
            else if (!NetRule.IsCovered(estate, service, rule.Sub) || !NetRule.CanMatch(estate, service, rule.Sub))
            {
                reasons.Add(Reason.EndpointRegionMismatch);
            }
        }

        Reason[] order =
        [
            Reason.NetworkSourceDeleted, Reason.RuleNotReady, Reason.SkuNotSupported, Reason.EndpointRegionMismatch,
            Reason.EndpointNotEnabled, Reason.TenantMismatch,
        ];
        return order.Cast<Reason?>().FirstOrDefault(reason => reasons.Contains(reason!.Value));
    }

    public static Reason OfTheRest(
        Estate estate,
        ServiceTarget asked,
        IEnumerable<Stretch> addressRules,
        List<(Sub Sub, NetworkRuleState State, bool Stale)> netRules,
        Caller caller)
    {
        Service service = asked.Service;
        bool own = caller.Identity is not null
            && caller.OwnAddresses.Exists(mine => addressRules.Any(rule => rule.Meets(mine)));
        bool same = caller.Address is { } seen && IsSameRegion(service, caller)
            && addressRules.Any(rule => rule.Has(seen));
        if (own || same)
        {
            return Reason.IPRuleIneffective;
        }

        // A token of another region is refused for that, and an endpoint would change nothing.
        bool isElsewhere = service.Type == ResourceType.DataLakeStoreGen1 && !service.Lacks(Service.Location)
            && caller.Claim is { } claim && claim.Net.Region != service.Region;
        if (!isElsewhere && caller.Origin is { } origin && !NetRule.HasEndpoint(service, origin)
            && netRules.Exists(rule => IsOfPeer(estate, service, origin, rule)))
        {
            return Reason.PeeredVNetHasNoEndpoint;
        }

        return (caller.Identity ?? caller.Claim) is not null ? Reason.NoVNetRule
            : caller.OnPremises ? Reason.OnPremisesNotAllowed
            : Reason.FirewallDefaultDeny;
    }

    /// <summary>Whether a rule admits a subnet of a peer: it is in place, and so is the endpoint.</summary>
    private static bool IsOfPeer(
        Estate estate, Service service, Sub origin, (Sub Sub, NetworkRuleState State, bool Stale) rule) =>
        NetRule.IsReady(rule) && NetRule.CanMatch(estate, service, rule.Sub)
        && NetRule.HasEndpoint(service, rule.Sub) && NetRule.IsCovered(estate, service, rule.Sub)
        && Neighbours.Peering(estate, origin.Net, rule.Sub.Net) is not null;
}
