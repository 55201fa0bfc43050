using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls.WebApp;

/// <summary>
/// Public access first, then the ordered access restrictions of the app or of its deployment site.
/// Source: https://learn.microsoft.com/azure/app-service/overview-access-restrictions
/// </summary>
public sealed class WebAppFirewall : FirewallModel
{
    public override bool ComparesPrivateAddresses(SimResource resource) =>
        EnvironmentsIgnoreEndpointRules.Instance.AppliesTo(resource);

    protected override FirewallRuling? ClosedEndpoint(FirewallCase @case) =>
        @case.Firewall.PublicNetworkAccess == PublicNetworkAccess.NotSet && HasPrivateEndpoint(@case)
            ? FirewallRuling.Refuse(
                @case.Caller.Addresses,
                Reason.PublicAccessDisabled,
                PrivateEndpointsCloseTheApp.Instance,
                $"{@case.Resource} has a private endpoint and does not say whether it has public network access; that closes "
                + $"it. Open it with Set-SimFirewall {@case.Resource} -PublicNetworkAccess Enabled.")
            : null;

    protected override IReadOnlyList<FirewallRuling> JudgeByRules(FirewallCase @case)
    {
        RestrictionSite site = RestrictionSite.Of(@case);
        return (site.Unread(@case.Resource) ?? UnreadEndpoint(@case)) is { } unread
            ? [Unread(@case.Caller.Addresses, unread)]
            : new RestrictionList(@case, site, ObstacleToVNetRules(@case)).Judge();
    }

    /// <summary>What could not be read of a private endpoint that may be the app's; null when that does not matter.</summary>
    private static UnresolvedValue? UnreadEndpoint(FirewallCase @case) => HasPrivateEndpoint(@case)
        ? null
        : @case.Topology.PrivateEndpoints
            .Where(endpoint => endpoint.ResourceId.Length == 0)
            .Select(endpoint => endpoint.Unread("LinkServiceConnections"))
            .FirstOrDefault(value => value is not null);

    private static bool HasPrivateEndpoint(FirewallCase @case) => EndpointRulesDislikePrivateEndpoints.Instance.AppliesTo(
        @case.Topology.PrivateEndpoints, @case.Resource);

    private static Obstacle? ObstacleToVNetRules(FirewallCase @case)
    {
        if (EnvironmentsIgnoreEndpointRules.Instance.AppliesTo(@case.Resource))
        {
            return new(
                Reason.SkuNotSupported,
                EnvironmentsIgnoreEndpointRules.Instance,
                $"{@case.Resource} runs in an App Service Environment (SKU {@case.Resource.Sku}), where rules by subnet have "
                + "no effect. Use rules by address.");
        }

        return HasPrivateEndpoint(@case)
            ? new(
                Reason.SkuNotSupported,
                EndpointRulesDislikePrivateEndpoints.Instance,
                $"{@case.Resource} has a private endpoint, beside which rules by subnet have no effect.")
            : null;
    }
}
