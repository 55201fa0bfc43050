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

        if (IsOff(estate, service))
        {
            return Reason.PublicAccessDisabled;
        }

        if (service.Type == ResourceType.WebApp)
        {
            return RestrictionList.Refuses(estate, asked, caller);
        }

        return IsClosed(service) ? RefusesUnlisted(estate, asked, caller) : null;
    }

    /// <summary>Whether no client of any network gets through the public endpoint, and why.</summary>
    public static Reason? RefusesEverybody(Estate estate, ServiceTarget asked)
    {
        Service service = asked.Service;
        if (service.Access == PublicNetworkAccess.SecuredByPerimeter)
        {
            return null;
        }

        if (IsOff(estate, service))
        {
            return Reason.PublicAccessDisabled;
        }

        if (service.Type == ResourceType.WebApp)
        {
            return RestrictionList.RefusesEverybody(estate, asked);
        }

        bool admitsSome = service.NetRules.Exists(rule =>
            NetRule.IsReady(rule) && NetRule.CanMatch(estate, service, rule.Sub)) || asked.AddressRules.Any();
        return IsClosed(service) && !admitsSome ? Reason.FirewallDefaultDeny : null;
    }

    /// <summary>An app that says nothing has its public endpoint unless it has a private one.</summary>
    private static bool IsOff(Estate estate, Service service) => service.Access switch
    {
        PublicNetworkAccess.Disabled => true,
        PublicNetworkAccess.NotSet => estate.Doors.Exists(door => door.Service == service),
        _ => false,
    };

    /// <summary>Whether whoever no rule names is refused.</summary>
    private static bool IsClosed(Service service)
    {
        bool hasRules = service.NetRules.Count + service.AddressRules.Count > 0;
        return service.Type switch
        {
            ResourceType.CosmosDbAccount => hasRules,
            ResourceType.ServiceBusNamespace or ResourceType.EventHubsNamespace =>
                hasRules && service.AllowByDefault == false,
            _ => service.AllowByDefault != true,
        };
    }

    private static Reason? RefusesUnlisted(Estate estate, ServiceTarget asked, Caller caller)
    {
        Service service = asked.Service;
        bool allowAzure = service.Product.HasAllowAzure && asked.AddressRules.Contains(new Stretch(0, 0));
        Sub? known = caller.Identity ?? caller.Claim;
        if (known is not null && service.NetRules.Exists(rule =>
            rule.Sub == known && NetRule.IsReady(rule) && NetRule.CanMatch(estate, service, rule.Sub)))
        {
            return null;
        }

        if (caller.Identity is not null)
        {
            return allowAzure && estate.AllowAzureAdmitsEndpointTraffic ? null : Denial.Of(estate, asked, caller);
        }

        if (allowAzure && caller.InAzure)
        {
            return null;
        }

        bool matches = asked.AddressRules.Any(rule => rule.Has(caller.Address!.Value));
        return matches && !Denial.IsSameRegion(service, caller) ? null : Denial.Of(estate, asked, caller);
    }
}
