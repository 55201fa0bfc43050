using System;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>
/// What of a resource's firewall could not be read, by whom it may matter to. Properties are called as in templates,
/// whichever service has them.
/// </summary>
internal static class UnreadFirewall
{
    // Properties that say which of Azure's own services and instances pass by exception.
    private static readonly string[] s_exceptions =
        ["bypass", "trustedServiceAccessEnabled", "resourceAccessRules"];

    private static readonly string[] s_addressRules =
        ["ipRules", "ipRangeFilter", "firewallRules", "firewallAllowAzureIps"];

    private static readonly string[] s_rules = ["Rules", "networkAcls", "firewall", "ipRangeFilter"];

    /// <summary>A value that may be a rule, whomever it would admit; null when there is none.</summary>
    public static UnresolvedValue? Rule(FirewallCase @case) => Find(@case, IsRule);

    /// <summary>A value that may be a rule which admits this caller; null when there is none.</summary>
    public static UnresolvedValue? RuleFor(FirewallCase @case)
    {
        Caller caller = @case.Caller;
        bool byIdentity = caller.Kind is CallerKind.VNet or CallerKind.Nobody || caller.Claim is not null;
        bool byAddress = caller.Kind != CallerKind.VNet || @case.Topology.AllowAzureAdmitsEndpointTraffic;
        return Find(@case, value => IsRule(value)
            && (byIdentity || !value.Names("virtualNetworkRules"))
            && (byAddress || !value.Names(s_addressRules)));
    }

    /// <summary>A value that may let this caller pass by exception; null when there is none.</summary>
    public static UnresolvedValue? Exception(FirewallCase @case) =>
        @case.Caller.Kind is CallerKind.AzureService or CallerKind.ResourceInstance
            ? Find(@case, value => value.IsWhole || value.Names(s_exceptions)) ?? @case.UnreadWhole("networkAcls")
            : null;

    private static bool IsRule(UnresolvedValue value) =>
        value.IsWhole || (value.Names(s_rules) && !value.Names(s_exceptions));

    private static UnresolvedValue? Find(FirewallCase @case, Func<UnresolvedValue, bool> isMeant) =>
        @case.Resource.Unresolved.FirstOrDefault(isMeant);
}
