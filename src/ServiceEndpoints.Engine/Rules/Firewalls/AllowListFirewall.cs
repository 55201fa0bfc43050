using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>
/// A firewall whose rules only admit: VNet rules match identity, IP rules match public addresses. What the services do
/// differently they say by overriding.
/// </summary>
public abstract class AllowListFirewall : FirewallModel
{
    protected sealed override IReadOnlyList<FirewallRuling> JudgeByRules(FirewallCase @case)
    {
        FirewallCase narrowed = Narrowed(@case);
        return UnreadSwitch(narrowed) is { } unread ? UnlessAdmitted(JudgeClosed(narrowed), unread)
            : IsClosed(narrowed.Firewall) ? JudgeClosed(narrowed)
            : [Open(narrowed)];
    }

    /// <summary>Whether a client that no rule names is refused.</summary>
    protected abstract bool IsClosed(SimFirewall firewall);

    /// <summary>What could not be read of that which says whether it is closed; null when all was.</summary>
    protected virtual UnresolvedValue? UnreadSwitch(FirewallCase @case) =>
        @case.Unread("defaultAction") ?? @case.UnreadWhole("networkAcls");

    /// <summary>The case with the rules that count for what is asked.</summary>
    protected virtual FirewallCase Narrowed(FirewallCase @case) => @case;

    protected virtual FirewallRuling Open(FirewallCase @case) => FirewallRuling.Admit(
        @case.Caller.Addresses,
        DefaultAllowAdmitsAll.Instance,
        $"{@case.Resource} admits everybody: its default action is Allow.",
        "defaultAction Allow");

    /// <summary>The subnet whose identity the service sees; null when it sees none.</summary>
    protected virtual SimSubnet? IdentityOf(Caller caller) => caller.Kind == CallerKind.VNet ? caller.Subnet : null;

    /// <summary>What could not be read of that which decides whether VNet rules match; null when all was.</summary>
    protected virtual UnresolvedValue? UnreadObstacle(FirewallCase @case) => null;

    /// <summary>Why no VNet rule matches; null when they do.</summary>
    protected virtual Obstacle? ObstacleToVNetRules(FirewallCase @case) => null;

    protected virtual FirewallRuling AdmitIdentity(FirewallCase @case, SimSubnet subnet, SimNetworkRule match) =>
        FirewallRuling.Admit(
            @case.Caller.Addresses,
            VNetRulesMatchIdentity.Instance,
            $"{@case.Resource} admits {subnet} by its VNet rule.",
            $"VNet rule {match}");

    protected virtual FirewallRuling AdmitAddresses(FirewallCase @case, AddressSet listed, SimNetworkRule match) =>
        FirewallRuling.Admit(
            listed,
            IPRulesMatchPublicAddresses.Instance,
            $"{@case.Resource} admits {@case.Caller.Text} by its IP rules.",
            $"IP rule {match}");

    /// <summary>The rule by which this caller's address is not compared with IP rules; null when it is.</summary>
    protected virtual Rule? RuleThatDisablesIPRules(FirewallCase @case) => null;

    /// <summary>Whether an IP rule is the switch that admits all of Azure.</summary>
    protected virtual bool AdmitsAllOfAzure(SimNetworkRule rule) => false;

    protected virtual FirewallRuling Refuse(FirewallCase @case, AddressSet addresses) =>
        DenialReason.Of(@case, addresses, RuleThatDisablesIPRules(@case), ObstacleToVNetRules(@case));

    private IReadOnlyList<FirewallRuling> JudgeClosed(FirewallCase @case)
    {
        if (IdentityOf(@case.Caller) is { } subnet && MatchOf(@case, subnet) is { } match)
        {
            return UnreadObstacle(@case) is { } unread
                ? [Unread(@case.Caller.Addresses, unread)]
                : [AdmitIdentity(@case, subnet, match)];
        }

        return @case.Caller.Kind switch
        {
            CallerKind.VNet => [JudgeIdentity(@case)],
            CallerKind.Nobody => [JudgeNobody(@case)],
            _ => JudgeAddress(@case),
        };
    }

    private SimNetworkRule? MatchOf(FirewallCase @case, SimSubnet subnet) => ObstacleToVNetRules(@case) is null
        ? @case.RulesNaming(subnet).FirstOrDefault(RulesMustBeReady.Instance.IsReady)
        : null;

    private FirewallRuling JudgeIdentity(FirewallCase @case) =>
        @case.Topology.AllowAzureAdmitsEndpointTraffic && AllOfAzureRule(@case) is { } azure
            ? AdmitAllOfAzure(@case, azure)
            : Denied(@case, @case.Caller.Addresses);

    /// <summary>Exceptions are for Azure's own services, and let no client of a network in.</summary>
    private FirewallRuling JudgeNobody(FirewallCase @case)
    {
        bool anybody = @case.RulesOf(NetworkRuleKind.IPRange).Any()
            || (ObstacleToVNetRules(@case) is null && @case.RulesOf(NetworkRuleKind.VirtualNetwork)
                .Any(rule => RulesMustBeReady.Instance.IsReady(rule) && @case.StaysInTenant(rule)))
            || UnreadFirewall.Rule(@case) is not null;
        return anybody
            ? FirewallRuling.Admit(AddressSet.Empty, UnlistedClientsAreDenied.Instance, $"{@case.Resource} has rules.")
            : Denied(@case, AddressSet.Empty);
    }

    private IReadOnlyList<FirewallRuling> JudgeAddress(FirewallCase @case)
    {
        Caller caller = @case.Caller;
        if (caller.IsInsideAzure && AllOfAzureRule(@case) is { } azure)
        {
            return [AdmitAllOfAzure(@case, azure)];
        }

        if (RuleThatDisablesIPRules(@case) is not null)
        {
            return [Denied(@case, caller.Addresses)];
        }

        AddressSet listed = caller.Addresses.Intersect(Listed(@case));
        AddressSet rest = caller.Addresses.Except(listed);
        List<FirewallRuling> rulings = [];
        if (!listed.IsEmpty)
        {
            SimNetworkRule match = @case.RulesOf(NetworkRuleKind.IPRange).First(rule => Matches(rule, listed));
            rulings.Add(AdmitAddresses(@case, listed, match));
        }

        if (!rest.IsEmpty)
        {
            rulings.Add(Denied(@case, rest));
        }

        return rulings;
    }

    private FirewallRuling Denied(FirewallCase @case, AddressSet addresses) =>
        UnreadFirewall.RuleFor(@case) is { } unread
            ? Unread(addresses, unread)
            : Refuse(@case, addresses);

    private AddressSet Listed(FirewallCase @case) => AddressSet.From(@case.RulesOf(NetworkRuleKind.IPRange)
        .Where(rule => rule.Range is not null && !AdmitsAllOfAzure(rule))
        .Select(rule => rule.Range!.Value));

    private SimNetworkRule? AllOfAzureRule(FirewallCase @case) =>
        @case.RulesOf(NetworkRuleKind.IPRange).FirstOrDefault(AdmitsAllOfAzure);

    private static bool Matches(SimNetworkRule rule, AddressSet addresses) =>
        rule.Range is { } range && AddressSet.From(range).Overlaps(addresses);

    private static FirewallRuling AdmitAllOfAzure(FirewallCase @case, SimNetworkRule rule) => FirewallRuling.Admit(
        @case.Caller.Addresses,
        AllowAzureAdmitsEveryTenant.Instance,
        $"{@case.Resource} admits every client inside Azure, of whatever tenant.",
        $"IP rule {rule}");
}
