using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>The firewalls of the resources' public endpoints.</summary>
internal static class Doorkeeper
{
    /// <summary>Null admits. Unknown is said with <see cref="Reason.UnresolvedReference"/>.</summary>
    public static Reason? Refuses(Estate estate, ServiceTarget asked, Caller caller)
    {
        Service service = asked.Service;
        if (service.Access == PublicNetworkAccess.SecuredByPerimeter)
        {
            return caller.Identity is null ? Reason.UnresolvedReference : Reason.PublicAccessDisabled;
        }

        if (Trust.LetsPass(service, caller))
        {
            return null;
        }

        Reason? refusal = RefusesOutsiders(estate, asked, caller);
        return refusal is not null && Trust.MayPass(service, caller) ? Reason.UnresolvedReference : refusal;
    }

    /// <summary>Whether no client of any network gets through the public endpoint, and why.</summary>
    public static Reason? RefusesEverybody(Estate estate, ServiceTarget asked)
    {
        Service service = asked.Service;
        if (service.Access == PublicNetworkAccess.SecuredByPerimeter)
        {
            return null;
        }

        if (!service.Lacks(PublicAccess) && IsOff(estate, service))
        {
            return Reason.PublicAccessDisabled;
        }

        if (service.Type == ResourceType.WebApp)
        {
            return RestrictionList.IsUnread(estate, asked) ? null : RestrictionList.RefusesEverybody(estate, asked);
        }

        bool admitsSome = service.NetRules.Exists(rule =>
            NetRule.IsReady(rule) && NetRule.CanMatch(estate, service, rule.Sub)) || asked.AddressRules.Any();
        bool mayAdmit = service.LacksRules || MayBeOpen(service);
        return IsClosed(service) && !admitsSome && !mayAdmit ? Reason.FirewallDefaultDeny : null;
    }

    private const string PublicAccess = "publicNetworkAccess";

    /// <summary>
    /// Clients that no exception is for. Where public access is not known, a perimeter may be what lets those in that
    /// come over no endpoint.
    /// </summary>
    private static Reason? RefusesOutsiders(Estate estate, ServiceTarget asked, Caller caller)
    {
        Service service = asked.Service;
        if (service.Lacks(PublicAccess))
        {
            return caller.Identity is null ? Reason.UnresolvedReference
                : RefusesByRules(estate, asked, caller) ?? Reason.UnresolvedReference;
        }

        return IsOff(estate, service) ? Reason.PublicAccessDisabled : RefusesByRules(estate, asked, caller);
    }

    private static Reason? RefusesByRules(Estate estate, ServiceTarget asked, Caller caller)
    {
        Service service = asked.Service;
        if (service.Type == ResourceType.WebApp)
        {
            return RestrictionList.IsUnread(estate, asked)
                ? Reason.UnresolvedReference
                : RestrictionList.Refuses(estate, asked, caller);
        }

        if (MayBeOpen(service))
        {
            return RefusesUnlisted(estate, asked, caller) is null ? null : Reason.UnresolvedReference;
        }

        return IsClosed(service) ? RefusesUnlisted(estate, asked, caller) : null;
    }

    /// <summary>An app that says nothing has its public endpoint unless it has a private one.</summary>
    private static bool IsOff(Estate estate, Service service) => service.Access switch
    {
        PublicNetworkAccess.Disabled => true,
        PublicNetworkAccess.NotSet => estate.Doors.Exists(door => door.LeadsTo(service)),
        _ => false,
    };

    /// <summary>Whether it is not known if whoever no rule names is refused.</summary>
    private static bool MayBeOpen(Service service)
    {
        bool hasRules = service.NetRules.Count + service.AddressRules.Count > 0;
        return service.Lacks("networkAcls.defaultAction")
            || (!hasRules && service.LacksRules && (service.Type is ResourceType.CosmosDbAccount
                || (IsMessaging(service) && service.AllowByDefault == false)));
    }

    /// <summary>Whether whoever no rule names is refused.</summary>
    private static bool IsClosed(Service service)
    {
        bool hasRules = service.NetRules.Count + service.AddressRules.Count > 0;
        return service.Type switch
        {
            ResourceType.CosmosDbAccount => hasRules,
            _ when IsMessaging(service) => hasRules && service.AllowByDefault == false,
            _ => service.AllowByDefault != true,
        };
    }

    private static bool IsMessaging(Service service) =>
        service.Type is ResourceType.ServiceBusNamespace or ResourceType.EventHubsNamespace;

    private static Reason? RefusesUnlisted(Estate estate, ServiceTarget asked, Caller caller)
    {
        Service service = asked.Service;
        bool allowAzure = service.Product.HasAllowAzure && asked.AddressRules.Contains(new Stretch(0, 0));
        Sub? known = caller.Identity ?? caller.Claim;
        if (known is not null && service.NetRules.Exists(rule =>
            rule.Sub == known && NetRule.IsReady(rule) && NetRule.CanMatch(estate, service, rule.Sub)))
        {
            bool hangs = service.Product.TiersWithoutNetRules.Length > 0 ? service.Lacks("sku")
                : service.Type == ResourceType.DataLakeStoreGen1 && service.Lacks(Service.Location);
            return hangs ? Reason.UnresolvedReference : null;
        }

        if (caller.Identity is not null)
        {
            return allowAzure && estate.AllowAzureAdmitsEndpointTraffic ? null : Denied(estate, asked, caller);
        }

        if (allowAzure && caller.InAzure)
        {
            return null;
        }

        bool matches = asked.AddressRules.Any(rule => rule.Has(caller.Address!.Value));
        if (matches && service.Type == ResourceType.StorageAccount && caller.Region is not null
            && service.Lacks(Service.Location))
        {
            return Reason.UnresolvedReference;
        }

        return matches && !Denial.IsSameRegion(service, caller) ? null : Denied(estate, asked, caller);
    }

    /// <summary>A rule that could not be read may admit the caller, if it is of the kind that can.</summary>
    private static Reason Denied(Estate estate, ServiceTarget asked, Caller caller)
    {
        bool byNetRule = asked.Service.Lacks(Service.VNetRules) && (caller.Identity ?? caller.Claim) is not null;
        bool byAddressRule = asked.Service.Lacks(Service.IPRules)
            && (caller.Identity is null || estate.AllowAzureAdmitsEndpointTraffic);
        return byNetRule || byAddressRule ? Reason.UnresolvedReference : Denial.Of(estate, asked, caller);
    }
}
