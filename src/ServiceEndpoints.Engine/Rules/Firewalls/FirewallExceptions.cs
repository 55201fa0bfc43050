using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls.CosmosDb;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>
/// Who passes before public access and default action are looked at: trusted services and listed resource instances.
/// </summary>
internal static class FirewallExceptions
{
    private const string AzureServices = "AzureServices";

    public static FirewallRuling? Admit(FirewallCase @case) => @case.Caller.Kind switch
    {
        CallerKind.AzureService => TrustedServices.TryGet(@case.Caller.Name!, out SimTrustedService? service)
            ? AdmitTrusted(@case, service)
            : null,
        CallerKind.ResourceInstance => AdmitInstance(@case) ?? AdmitAsTrusted(@case),
        _ => null,
    };

    /// <summary>Whether the exception for Azure services is set, and not only taken to be.</summary>
    private static bool IsSet(FirewallCase @case) =>
        IsSet(@case.Firewall) && UnreadFirewall.Exception(@case) is null;

    /// <summary>Whether the exception for Azure services is set.</summary>
    public static bool IsSet(SimFirewall firewall) =>
        firewall.Bypass.Contains(AzureServices, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule that lists the instance; null when none does.</summary>
    public static SimNetworkRule? Listing(FirewallCase @case) => @case
        .RulesOf(NetworkRuleKind.ResourceInstance)
        .FirstOrDefault(rule => ArmId.Same(rule.Value, @case.Caller.Name) && @case.StaysInTenant(rule));

    private static FirewallRuling? AdmitTrusted(FirewallCase @case, SimTrustedService service) =>
        IsSet(@case) && service.GrantOf(@case.Resource.Type) is { ListedInstancesOnly: false } grant
            ? FirewallRuling.Admit(
                @case.Caller.Addresses,
                TrustedServicesPass.Instance,
                $"{service.DisplayName} is on the list of services that {@case.Resource} trusts.",
                $"bypass {AzureServices}") with
            {
                Caveats = TrustCaveats.Of(@case, service, grant),
            }
            : null;

    /// <summary>
    /// A resource of a trusted service comes with its own identity. Storage trusts those of its own tenant.
    /// Source: https://learn.microsoft.com/azure/storage/common/storage-network-security
    /// </summary>
    private static FirewallRuling? AdmitAsTrusted(FirewallCase @case) =>
        (@case.Resource.Type != ResourceType.StorageAccount
            || @case.Topology.IsOneTenant(@case.Resource.Id, @case.Caller.Name!))
        && TrustedServices.TryGetByArmType(ArmId.TypeOf(@case.Caller.Name!), out SimTrustedService? service)
            ? AdmitTrusted(@case, service)
            : null;

    private static FirewallRuling? AdmitInstance(FirewallCase @case)
    {
        bool needsBypass = @case.Resource.Type == ResourceType.CosmosDbAccount;
        if (Listing(@case) is not { } match || (needsBypass && !IsSet(@case)))
        {
            return null;
        }

        Rule rule = needsBypass ? ListedInstancesNeedTheBypass.Instance : ResourceInstancesPass.Instance;
        return FirewallRuling.Admit(
            @case.Caller.Addresses,
            rule,
            $"{@case.Resource} lists this resource instance.",
            $"Resource instance {ArmId.NameOf(match.Value)}");
    }
}
