using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>
/// Who passes before the default action is looked at: trusted services and listed resource instances.
/// </summary>
internal static class FirewallExceptions
{
    private const string AzureServices = "AzureServices";

    public static FirewallRuling? Admit(FirewallCase @case) => @case.Caller.Kind switch
    {
        CallerKind.AzureService => AdmitTrusted(@case),
        CallerKind.ResourceInstance => AdmitInstance(@case),
        _ => null,
    };

    private static FirewallRuling? AdmitTrusted(FirewallCase @case)
    {
        bool isTrusted = @case.Firewall.Bypass.Contains(AzureServices, StringComparer.OrdinalIgnoreCase)
            && TrustedServices.TryGet(@case.Caller.Name!, out SimTrustedService? service)
            && service.IsTrustedBy(@case.Resource.Type);
        return isTrusted
            ? FirewallRuling.Admit(
                @case.Caller.Addresses,
                TrustedServicesPass.Instance,
                $"{@case.Caller.Name} is on the list of services that {@case.Resource} trusts.",
                $"bypass {AzureServices}")
            : null;
    }

    private static FirewallRuling? AdmitInstance(FirewallCase @case)
    {
        SimNetworkRule? match = @case.RulesOf(NetworkRuleKind.ResourceInstance)
            .FirstOrDefault(rule => ArmId.Same(rule.Value, @case.Caller.Name) && @case.StaysInTenant(rule));
        return match is null
            ? null
            : FirewallRuling.Admit(
                @case.Caller.Addresses,
                ResourceInstancesPass.Instance,
                $"{@case.Resource} lists this resource instance.",
                $"Resource instance {ArmId.NameOf(match.Value)}");
    }
}
