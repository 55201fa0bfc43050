using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>
/// A firewall whose rules only admit: VNet rules match identity, IP rules match public addresses, exceptions pass
/// before either. What the services do differently they say by overriding.
/// </summary>
public abstract class AllowListFirewall : FirewallModel
{
    public sealed override IReadOnlyList<FirewallRuling> Judge(FirewallCase @case)
    {
        AddressSet all = @case.Caller.Addresses;
        if (Perimeter(@case) is { } notModelled)
        {
            return [notModelled];
        }

        if (FirewallExceptions.Admit(@case) is { } exception)
        {
            return [exception];
        }

        if (PublicAccess(@case) is { } closed)
        {
            return [closed];
        }

        if (@case.Unread("defaultAction") is { } unread)
        {
            return [Unread(all, unread)];
        }

        return IsClosed(@case.Firewall) ? JudgeByRules(@case) : [Open(@case)];
    }

    /// <summary>Whether a client that no rule names is refused.</summary>
    protected abstract bool IsClosed(SimFirewall firewall);

    /// <summary>The rule by which this caller's address is not compared with IP rules; null when it is.</summary>
    protected virtual Rule? RuleThatDisablesIPRules(FirewallCase @case) => null;

    /// <summary>Whether an IP rule is the switch that admits all of Azure.</summary>
    protected virtual bool AdmitsAllOfAzure(SimNetworkRule rule) => false;

    private static FirewallRuling? Perimeter(FirewallCase @case) =>
        @case.Firewall.PublicNetworkAccess == PublicNetworkAccess.SecuredByPerimeter
            ? FirewallRuling.NotKnown(
                @case.Caller.Addresses,
                Reason.UnsupportedResource,
                PerimetersAreNotModelled.Instance,
                $"{@case.Resource} is secured by a network security perimeter, which is not modelled.")
            : null;

    private static FirewallRuling? PublicAccess(FirewallCase @case)
    {
        AddressSet all = @case.Caller.Addresses;
        if (@case.Unread("publicNetworkAccess") is { } unread)
        {
            return Unread(all, unread);
        }

        return @case.Firewall.PublicNetworkAccess == PublicNetworkAccess.Disabled
            ? FirewallRuling.Refuse(
                all,
                Reason.PublicAccessDisabled,
                PublicAccessDisabledRefusesAll.Instance,
                $"{@case.Resource} has public network access disabled. Use a private endpoint, or enable it with "
                + $"Set-SimFirewall {@case.Resource} -PublicNetworkAccess Enabled.")
            : null;
    }

    private static FirewallRuling Open(FirewallCase @case) => FirewallRuling.Admit(
        @case.Caller.Addresses,
        DefaultAllowAdmitsAll.Instance,
        $"{@case.Resource} admits everybody: its default action is Allow.",
        "defaultAction Allow");

    private static FirewallRuling Unread(AddressSet addresses, UnresolvedValue value) => FirewallRuling.NotKnown(
        addresses,
        Reason.UnresolvedReference,
        UnlistedClientsAreDenied.Instance,
        $"The firewall hangs on a value that could not be read: {value}.");

    private IReadOnlyList<FirewallRuling> JudgeByRules(FirewallCase @case) => @case.Caller.Kind switch
    {
        CallerKind.VNet => [JudgeIdentity(@case)],
        CallerKind.Nobody => [JudgeNobody(@case)],
        CallerKind.AzureService or CallerKind.ResourceInstance => [JudgeService(@case)],
        _ => JudgeAddress(@case),
    };

    private FirewallRuling JudgeIdentity(FirewallCase @case)
    {
        Caller caller = @case.Caller;
        SimNetworkRule? match = @case.RulesNaming(caller.Subnet).FirstOrDefault(RulesMustBeReady.Instance.IsReady);
        if (match is not null)
        {
            return FirewallRuling.Admit(
                caller.Addresses,
                VNetRulesMatchIdentity.Instance,
                $"{@case.Resource} admits {caller.Subnet} by its VNet rule.",
                $"VNet rule {match}");
        }

        if (@case.Topology.AllowAzureAdmitsEndpointTraffic && AllOfAzureRule(@case) is { } azure)
        {
            return AdmitAllOfAzure(@case, caller.Addresses, azure);
        }

        return Denied(@case, caller.Addresses);
    }

    private FirewallRuling JudgeNobody(FirewallCase @case)
    {
        bool anybody = @case.Firewall.NetworkRules.Any(RulesMustBeReady.Instance.IsReady)
            || @case.Firewall.Bypass.Count > 0
            || @case.Resource.Unresolved.Count > 0;
        return anybody
            ? FirewallRuling.Admit(AddressSet.Empty, UnlistedClientsAreDenied.Instance, $"{@case.Resource} has rules.")
            : Denied(@case, AddressSet.Empty);
    }

    private FirewallRuling JudgeService(FirewallCase @case) => AllOfAzureRule(@case) is { } azure
        ? AdmitAllOfAzure(@case, @case.Caller.Addresses, azure)
        : Denied(@case, @case.Caller.Addresses);

    private IReadOnlyList<FirewallRuling> JudgeAddress(FirewallCase @case)
    {
        Caller caller = @case.Caller;
        if (caller.IsInsideAzure && AllOfAzureRule(@case) is { } azure)
        {
            return [AdmitAllOfAzure(@case, caller.Addresses, azure)];
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
            rulings.Add(FirewallRuling.Admit(
                listed,
                IPRulesMatchPublicAddresses.Instance,
                $"{@case.Resource} admits {caller.Text} by its IP rules.",
                $"IP rule {@case.RulesOf(NetworkRuleKind.IPRange).First(r => Matches(r, listed))}"));
        }

        if (!rest.IsEmpty)
        {
            rulings.Add(Denied(@case, rest));
        }

        return rulings;
    }

    private FirewallRuling Denied(FirewallCase @case, AddressSet addresses)
    {
        if (@case.Unread("Rules", "networkAcls", "firewall") is { } unread)
        {
            return Unread(addresses, unread);
        }

        return DenialReason.Of(@case, addresses, RuleThatDisablesIPRules(@case));
    }

    private AddressSet Listed(FirewallCase @case) => AddressSet.From(@case.RulesOf(NetworkRuleKind.IPRange)
        .Where(rule => rule.Range is not null && !AdmitsAllOfAzure(rule))
        .Select(rule => rule.Range!.Value));

    private SimNetworkRule? AllOfAzureRule(FirewallCase @case) =>
        @case.RulesOf(NetworkRuleKind.IPRange).FirstOrDefault(AdmitsAllOfAzure);

    private static bool Matches(SimNetworkRule rule, AddressSet addresses) =>
        rule.Range is { } range && AddressSet.From(range).Overlaps(addresses);

    private static FirewallRuling AdmitAllOfAzure(FirewallCase @case, AddressSet addresses, SimNetworkRule rule) =>
        FirewallRuling.Admit(
            addresses,
            AllowAzureAdmitsEveryTenant.Instance,
            $"{@case.Resource} admits every client inside Azure, of whatever tenant.",
            $"IP rule {rule}");
}
