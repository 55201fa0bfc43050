using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>When a rule by subnet matches at all.</summary>
internal static class NetRule
{
    public static bool IsReady((Sub Sub, NetworkRuleState State, bool Stale) rule) =>
        rule.State is NetworkRuleState.Succeeded or NetworkRuleState.Ready && !rule.Stale;

    /// <summary>Whether tier and region let rules for this subnet match, once its endpoint is there.</summary>
    public static bool CanMatch(Estate estate, Service service, Sub sub) =>
        !IsKeptByTier(estate, service) && Tenants.LetRuleMatch(service, sub)
        && (!service.Product.OneRegion || sub.Net.Region == service.Region || service.Lacks(Service.Location));

    /// <summary>
    /// Tiers without such rules; accounts without a name of their own; apps with a private endpoint.
    /// </summary>
    public static bool IsKeptByTier(Estate estate, Service service) =>
        service.Product.TiersWithoutNetRules.Contains(service.Tier)
        || service.SharedName
        || (service.Type == ResourceType.WebApp && estate.Doors.Exists(door => door.LeadsTo(service)));

    public static bool HasEndpoint(Service service, Sub sub) =>
        sub.Endpoints.Exists(one => IsFor(one.Service, service));

    public static bool IsCovered(Estate estate, Service service, Sub sub) => sub.Endpoints.Exists(one =>
        IsFor(one.Service, service)
        && (one.Regions.Contains("*") || one.Regions.Contains(service.Region)
            || Policies.Widen(sub, one.Service)
            || (estate.StorageEverywhere && one.Service == "Microsoft.Storage")));

    private static bool IsFor(string endpoint, Service service) => endpoint == service.Product.Endpoint
        || (service.Type == ResourceType.StorageAccount && endpoint == "Microsoft.Storage.Global");
}
