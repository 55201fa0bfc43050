using System.Collections.Generic;
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
        FirewallRuling? settled = Perimeter(@case) ?? FirewallExceptions.Admit(@case) ?? PublicAccess(@case);
        return settled is null ? JudgeByRules(@case) : [settled];
    }

    /// <summary>
    /// Whether it tells two machines of a subnet apart that differ in nothing but their private addresses.
    /// </summary>
    public virtual bool ComparesPrivateAddresses(SimResource resource) => false;

    /// <summary>What it does once the public endpoint is open and no exception applies.</summary>
    protected abstract IReadOnlyList<FirewallRuling> JudgeByRules(FirewallCase @case);

    /// <summary>Why the public endpoint is closed although nobody said so; null when it is not.</summary>
    protected virtual FirewallRuling? ClosedEndpoint(FirewallCase @case) => null;

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

    private FirewallRuling? PublicAccess(FirewallCase @case)
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
            : ClosedEndpoint(@case);
    }
}
