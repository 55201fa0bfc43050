using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>A request as it stands before a resource's public endpoint.</summary>
internal sealed record Caller
{
    /// <summary>The subnet as which it comes: an endpoint carried it.</summary>
    public Sub? Identity { get; init; }

    /// <summary>The subnet that sent it out of the VNets.</summary>
    public Sub? Sender { get; init; }

    /// <summary>The subnet it started in; another one when an appliance sent it on.</summary>
    public Sub? Origin { get; init; }

    /// <summary>Its public address; null when nobody knows it, or when it comes with an identity.</summary>
    public uint? Address { get; init; }

    public bool InAzure { get; init; }

    public string? Region { get; init; }

    public bool OnPremises { get; init; }

    /// <summary>The public addresses that the sender might use without the endpoint.</summary>
    public List<Stretch> OwnAddresses { get; init; } = [];
}

/// <summary>The firewalls of Storage, Azure SQL and Key Vault.</summary>
internal static class Doorkeeper
{
    /// <summary>Null admits. Unknown is said with <see cref="Reason.UnresolvedReference"/>.</summary>
    public static Reason? Refuses(Estate estate, Service service, Caller caller)
    {
        if (!service.PublicAccess)
        {
            return Reason.PublicAccessDisabled;
        }

        if (service.AllowByDefault == true)
        {
            return null;
        }

        if (caller.Identity is not null)
        {
            return AdmitsIdentity(estate, service, caller) ? null : WhyNot(estate, service, caller);
        }

        if (caller.Address is null && service.AddressRules.Exists(rule => rule.Last > 0))
        {
            return Reason.UnresolvedReference;
        }

        bool matches = service.AddressRules.Exists(rule => caller.Address is { } address && rule.Has(address));
        bool azure = caller.InAzure && service.Type == ResourceType.SqlServer && HasAllowAzure(service);
        return azure || (matches && !SameRegion(service, caller)) ? null : WhyNot(estate, service, caller);
    }

    /// <summary>Whether nobody at all gets through the public endpoint, and why.</summary>
    public static Reason? RefusesEverybody(Service service)
    {
        if (!service.PublicAccess)
        {
            return Reason.PublicAccessDisabled;
        }

        bool admitsSome = service.NetRules.Exists(IsReady) || service.AddressRules.Count > 0;
        return service.AllowByDefault != true && !admitsSome ? Reason.FirewallDefaultDeny : null;
    }

    private static bool AdmitsIdentity(Estate estate, Service service, Caller caller) =>
        service.NetRules.Exists(rule => rule.Sub == caller.Identity && IsReady(rule))
        || (estate.AllowAzureAdmitsEndpointTraffic && service.Type == ResourceType.SqlServer && HasAllowAzure(service));

    private static bool IsReady((Sub Sub, NetworkRuleState State, bool Stale) rule) =>
        rule.State is NetworkRuleState.Succeeded or NetworkRuleState.Ready && !rule.Stale;

    private static bool HasAllowAzure(Service service) => service.AddressRules.Contains(new Stretch(0, 0));

    private static bool SameRegion(Service service, Caller caller) =>
        service.Type == ResourceType.StorageAccount && caller.InAzure && caller.Region == service.Region;

    public static Reason WhyNot(Estate estate, Service service, Caller caller)
    {
        List<Reason> reasons = [Reason.FirewallDefaultDeny];
        AddRuleReasons(estate, service, caller, reasons);
        bool own = caller.OwnAddresses.Exists(mine => service.AddressRules.Exists(rule => rule.Meets(mine)));
        bool same = caller.Address is { } seen && SameRegion(service, caller)
            && service.AddressRules.Exists(rule => rule.Has(seen));
        if ((caller.Identity is not null && own) || same)
        {
            reasons.Add(Reason.IPRuleIneffective);
        }

        if (caller.OnPremises)
        {
            reasons.Add(Reason.OnPremisesNotAllowed);
        }

        if (caller.Identity is not null)
        {
            reasons.Add(Reason.NoVNetRule);
        }

        Reason[] order =
        [
            Reason.NetworkSourceDeleted, Reason.RuleNotReady, Reason.EndpointRegionMismatch, Reason.EndpointNotEnabled,
            Reason.IPRuleIneffective, Reason.PeeredVNetHasNoEndpoint, Reason.OnPremisesNotAllowed, Reason.NoVNetRule,
            Reason.FirewallDefaultDeny,
        ];
        return order.First(reasons.Contains);
    }

    private static void AddRuleReasons(Estate estate, Service service, Caller caller, List<Reason> reasons)
    {
        string endpoint = Tags.EndpointOf(service.Type);
        bool HasEndpoint(Sub sub) => sub.Endpoints.Exists(one => IsFor(one.Service, endpoint));
        bool Covers(Sub sub) => sub.Endpoints.Exists(one => IsFor(one.Service, endpoint)
            && (one.Regions.Contains("*") || one.Regions.Contains(service.Region)
                || (estate.StorageEverywhere && one.Service == "Microsoft.Storage")));
        foreach ((Sub Sub, NetworkRuleState State, bool Stale) rule in service.NetRules)
        {
            if (rule.Sub == caller.Sender || rule.Sub == caller.Origin)
            {
                if (rule.State == NetworkRuleState.NetworkSourceDeleted)
                {
                    reasons.Add(Reason.NetworkSourceDeleted);
                }
                else if (!IsReady(rule))
                {
                    reasons.Add(Reason.RuleNotReady);
                }
                else if (!HasEndpoint(rule.Sub))
                {
                    reasons.Add(Reason.EndpointNotEnabled);
                }
                else if (!Covers(rule.Sub))
                {
                    reasons.Add(Reason.EndpointRegionMismatch);
                }
            }
            else if (caller.Origin is { } origin && !HasEndpoint(origin) && IsReady(rule) && HasEndpoint(rule.Sub)
                && Neighbours.Peering(estate, origin.Net, rule.Sub.Net) is not null)
            {
                reasons.Add(Reason.PeeredVNetHasNoEndpoint);
            }
        }
    }

    private static bool IsFor(string service, string endpoint) =>
        service == endpoint || (endpoint == "Microsoft.Storage" && service == "Microsoft.Storage.Global");
}
