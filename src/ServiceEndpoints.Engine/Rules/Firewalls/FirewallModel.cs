using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>How the firewall of one service decides: perimeter, exceptions, public access, then its rules.</summary>
public abstract class FirewallModel
{
    /// <summary>The rulings cover the caller's addresses, each once.</summary>
    public IReadOnlyList<FirewallRuling> Judge(FirewallCase @case)
    {
        if ((Perimeter(@case) ?? FirewallExceptions.Admit(@case)) is { } settled)
        {
            return [settled];
        }

        IReadOnlyList<FirewallRuling> rulings = JudgePublicly(@case);
        return UnreadFirewall.Exception(@case) is { } unread ? UnlessAdmitted(rulings, unread) : rulings;
    }

    /// <summary>
    /// Whether it tells two machines of a subnet apart that differ in nothing but their private addresses.
    /// </summary>
    public virtual bool ComparesPrivateAddresses(SimResource resource) => false;

    /// <summary>What it does once the public endpoint is open and no exception applies.</summary>
    protected abstract IReadOnlyList<FirewallRuling> JudgeByRules(FirewallCase @case);

    /// <summary>Why the public endpoint is closed although nobody said so; null when it is not.</summary>
    protected virtual FirewallRuling? ClosedEndpoint(FirewallCase @case) => null;

    /// <summary>Who is not admitted for certain may be, by what could not be read.</summary>
    protected static IReadOnlyList<FirewallRuling> UnlessAdmitted(
        IReadOnlyList<FirewallRuling> rulings, UnresolvedValue unread) =>
        [.. rulings.Select(ruling => ruling.Outcome == Verdict.Reachable ? ruling : Unread(ruling.Addresses, unread))];

    protected static FirewallRuling Unread(AddressSet addresses, UnresolvedValue value) => FirewallRuling.NotKnown(
        addresses,
        Reason.UnresolvedReference,
        UnlistedClientsAreDenied.Instance,
        $"The firewall hangs on a value that could not be read: {value}.");

    private static FirewallRuling? Perimeter(FirewallCase @case)
    {
        if (@case.Firewall.PublicNetworkAccess != PublicNetworkAccess.SecuredByPerimeter)
        {
            return null;
        }

        return @case.Caller.Kind == CallerKind.VNet
            ? FirewallRuling.Refuse(
                @case.Caller.Addresses,
                Reason.PublicAccessDisabled,
                PerimetersRefuseEndpointTraffic.Instance,
                $"{@case.Resource} is secured by a network security perimeter, which denies traffic over service "
                + "endpoints whatever its rules say. Use a private endpoint.")
            : FirewallRuling.NotKnown(
                @case.Caller.Addresses,
                Reason.UnsupportedResource,
                PerimetersAreNotModelled.Instance,
                $"{@case.Resource} is secured by a network security perimeter, whose rules are not modelled.");
    }

    private IReadOnlyList<FirewallRuling> JudgePublicly(FirewallCase @case)
    {
        if (@case.Unread("publicNetworkAccess") is { } unread)
        {
            return JudgeWithout(@case, unread);
        }

        FirewallRuling? closed = @case.Firewall.PublicNetworkAccess == PublicNetworkAccess.Disabled
            ? FirewallRuling.Refuse(
                @case.Caller.Addresses,
                Reason.PublicAccessDisabled,
                PublicAccessDisabledRefusesAll.Instance,
                $"{@case.Resource} has public network access disabled. Use a private endpoint, or enable it with "
                + $"Set-SimFirewall {@case.Resource} -PublicNetworkAccess Enabled.")
            : ClosedEndpoint(@case);
        return closed is null ? JudgeByRules(@case) : [closed];
    }

    /// <summary>
    /// Without knowing whether there is public access. Whom the rules refuse is refused either way, but that a perimeter
    /// may let clients in which come over no endpoint.
    /// </summary>
    private IReadOnlyList<FirewallRuling> JudgeWithout(FirewallCase @case, UnresolvedValue unread) =>
        @case.Caller.Kind is CallerKind.VNet or CallerKind.Nobody
            ? [
                .. JudgeByRules(@case).Select(ruling =>
                    ruling.Outcome == Verdict.Reachable && @case.Caller.Kind != CallerKind.Nobody
                        ? Unread(ruling.Addresses, unread)
                        : ruling),
            ]
            : [Unread(@case.Caller.Addresses, unread)];
}
