using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Lifetime;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>
/// Finds the most telling reason why an allow-list refuses a caller, in the order in which the reasons are preferred.
/// </summary>
internal static class DenialReason
{
    /// <param name="disabledBy">The rule by which IP rules do not match this caller; null when they do.</param>
    /// <param name="obstacle">Why VNet rules do not match; null when they do.</param>
    public static FirewallRuling Of(FirewallCase @case, AddressSet addresses, Rule? disabledBy, Obstacle? obstacle)
    {
        (Reason Reason, Rule Rule, string Text) why =
            OfRulesNamingIt(@case, obstacle)
            ?? OfIneffectiveIPRule(@case, disabledBy)
            ?? (obstacle is null ? OfPeer(@case) : null)
            ?? OfCaller(@case, addresses);
        return FirewallRuling.Refuse(addresses, why.Reason, why.Rule, why.Text);
    }

    /// <summary>Why the rules that name its subnet do not match; null when none does name it.</summary>
    public static (Reason Reason, Rule Rule, string Text)? OfRulesNamingIt(FirewallCase @case, Obstacle? obstacle)
    {
        SimNetworkRule[] naming = @case.Caller.Subnets.SelectMany(@case.RulesNaming).ToArray();
        return OfDeletedSubnet(@case, naming)
            ?? OfUnreadyRule(@case, naming)
            ?? OfObstacle(naming, obstacle)
            ?? OfMissingEndpoint(@case, naming)
            ?? OfOtherTenant(@case);
    }

    private static (Reason, Rule, string)? OfDeletedSubnet(FirewallCase @case, SimNetworkRule[] naming) =>
        naming.FirstOrDefault(rule => rule.State == NetworkRuleState.NetworkSourceDeleted) is { } rule
            ? (Reason.NetworkSourceDeleted,
                RulesOfDeletedSubnetsNeverMatch.Instance,
                $"The rule of {@case.Resource} for {rule} belongs to a subnet that was deleted. Remove it and add it again.")
            : null;

    private static (Reason, Rule, string)? OfUnreadyRule(FirewallCase @case, SimNetworkRule[] naming) =>
        naming.FirstOrDefault(rule => !RulesMustBeReady.Instance.IsReady(rule)) is { } rule
            ? (Reason.RuleNotReady,
                RulesMustBeReady.Instance,
                $"The rule of {@case.Resource} for {rule} is {(rule.Stale ? "stale" : $"in state {rule.State}")} and does "
                + "not match. "
                + "Remove it and add it again.")
            : null;

    private static (Reason, Rule, string)? OfObstacle(SimNetworkRule[] naming, Obstacle? obstacle) =>
        naming.Length > 0 && obstacle is not null ? (obstacle.Reason, obstacle.Rule, obstacle.Text) : null;

    /// <summary>Of the subnet it left from and the one it started in, the one whose endpoint tells most.</summary>
    private static (Reason, Rule, string)? OfMissingEndpoint(FirewallCase @case, SimNetworkRule[] naming) => naming
        .Where(RulesMustBeReady.Instance.IsReady)
        .Select(rule => OfMissingEndpoint(@case, Named(@case, rule)))
        .OrderBy(why => why?.Reason)
        .FirstOrDefault(why => why is not null);

    private static (Reason Reason, Rule, string)? OfMissingEndpoint(FirewallCase @case, SimSubnet subnet)
    {
        if (@case.EndpointOf(subnet) is not { } endpoint)
        {
            if (@case.PresentEndpointOf(subnet) is { } coming)
            {
                return (Reason.EndpointNotEnabled,
                    EndpointsTakeEffectWhenProvisioned.Instance,
                    $"{@case.Resource} has a rule for {subnet}, whose endpoint {coming} is in state "
                    + $"{coming.ProvisioningState} and not in effect yet. Step-SimClock lets the time pass.");
            }

            return (Reason.EndpointNotEnabled,
                VNetRulesNeedTheEndpoint.Instance,
                $"{@case.Resource} has a rule for {subnet}, but {subnet} has no endpoint for {@case.Services[0]}. "
                + $"Enable it with Enable-SimServiceEndpoint {subnet} {@case.Services[0]}.");
        }

        return EndpointsMustCoverTheRegion.Instance.Covers(@case.Topology, endpoint, @case.Resource.Location)
            ? null
            : (Reason.EndpointRegionMismatch,
                EndpointsMustCoverTheRegion.Instance,
                $"The endpoint {endpoint} of {subnet} covers {endpoint.Locations}, not {@case.Resource.Location}, where "
                + $"{@case.Resource} is.");
    }

    private static (Reason, Rule, string)? OfOtherTenant(FirewallCase @case) =>
        @case.RulesAcrossTenants().FirstOrDefault() is { } rule
            ? (Reason.TenantMismatch,
                RulesStayInTheirTenant.Instance,
                $"{@case.Resource} has a rule for {rule}, which is of another tenant; a {@case.Resource.Type} admits only its "
                + "own tenant's.")
            : null;

    private static (Reason, Rule, string)? OfIneffectiveIPRule(FirewallCase @case, Rule? disabledBy)
    {
        Caller caller = @case.Caller;
        AddressSet shown = caller.Kind == CallerKind.VNet ? caller.PublicAlternative : caller.Addresses;
        Rule? rule = caller.Kind == CallerKind.VNet ? IPRulesNeverMatchEndpointTraffic.Instance : disabledBy;
        SimNetworkRule? named = @case.RulesOf(NetworkRuleKind.IPRange)
            .FirstOrDefault(r => r.Range is { } range && AddressSet.From(range).Overlaps(shown));
        if (rule is null || named is null)
        {
            return null;
        }

        string why = caller.Kind == CallerKind.VNet
            ? $"over the endpoint the source is {caller.Text}"
            : $"both are in {@case.Resource.Location}";
        return (Reason.IPRuleIneffective, rule, $"{@case.Resource} has the IP rule {named}, which does not match: {why}. "
            + $"Enable an endpoint and add a VNet rule for {caller.Subnet?.ToString() ?? "the subnet"}.");
    }

    private static (Reason, Rule, string)? OfPeer(FirewallCase @case)
    {
        if (@case.Caller.Origin is not { } origin || @case.EndpointOf(origin) is not null)
        {
            return null;
        }

        return PeersNeedTheirOwnEndpoint.Instance.RuleOfPeer(@case, origin) is not { } rule
            ? null
            : (Reason.PeeredVNetHasNoEndpoint,
                PeersNeedTheirOwnEndpoint.Instance,
                $"{@case.Resource} admits {rule}, a subnet of a peered VNet; {origin} needs an endpoint and a rule of its "
                + $"own: Enable-SimServiceEndpoint {origin} {@case.Services[0]}, then Add-SimNetworkRule {@case.Resource} "
                + $"-Subnet {origin}.");
    }

    private static (Reason, Rule, string) OfCaller(FirewallCase @case, AddressSet addresses) => @case.Caller.Kind switch
    {
        _ when @case.Caller.Claim is { } claim => (Reason.NoVNetRule,
            VNetRulesMatchIdentity.Instance,
            $"The token that {@case.Resource} sees names {claim}, which no VNet rule names. Add it with "
            + $"Add-SimNetworkRule {@case.Resource} -Subnet {claim}."),
        CallerKind.OnPremises => (Reason.OnPremisesNotAllowed,
            OnPremisesNeedsItsNatAddress.Instance,
            $"{@case.Resource} sees the on-premises address {Shown(@case.Caller, addresses)}, which no IP rule lists. "
            + $"Endpoints do not help here: {Listing(@case, addresses)}."),
        CallerKind.VNet => (Reason.NoVNetRule,
            VNetRulesMatchIdentity.Instance,
            $"{@case.Resource} sees the identity of {@case.Caller.Subnet}, which no VNet rule names. Add it with "
            + $"Add-SimNetworkRule {@case.Resource} -Subnet {@case.Caller.Subnet}."),
        CallerKind.Nobody => (Reason.FirewallDefaultDeny,
            UnlistedClientsAreDenied.Instance,
            $"{@case.Resource} is closed by default and has no rule that could admit anybody."),
        _ => (Reason.FirewallDefaultDeny,
            UnlistedClientsAreDenied.Instance,
            $"{@case.Resource} is closed by default, and no rule admits {@case.Caller.Text}.{Advice(@case)}"),
    };

    /// <summary>The addresses that are refused, where they are known and not all of the caller's.</summary>
    private static string Shown(Caller caller, AddressSet addresses) =>
        caller.UnknownBecause is null && !addresses.IsEmpty && addresses != caller.Addresses
            ? addresses.ToString()
            : caller.Text;

    private static string Listing(FirewallCase @case, AddressSet addresses) => @case.Caller.UnknownBecause is null
        ? $"add it with Add-SimNetworkRule {@case.Resource} -IPRange {Shown(@case.Caller, addresses)}"
        : $"list it in the IP rules of {@case.Resource}";

    private static string Advice(FirewallCase @case) =>
        @case.Caller.Subnet is { } subnet && @case.PresentEndpointOf(subnet) is null
        ? $" Enable the endpoint with Enable-SimServiceEndpoint {subnet} {@case.Services[0]}, then add a rule with "
            + $"Add-SimNetworkRule {@case.Resource} -Subnet {subnet}."
        : "";

    private static SimSubnet Named(FirewallCase @case, SimNetworkRule rule) =>
        @case.Caller.Subnets.First(subnet => ArmId.Same(subnet.Id, rule.Value));
}
