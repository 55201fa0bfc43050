using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>How far the trust in a service goes.</summary>
internal static class TrustCaveats
{
    public static ValueList<Caveat> Of(FirewallCase @case, SimTrustedService service, TrustGrant grant)
    {
        List<Caveat> caveats = [];
        if (grant.OnlyFor is { } purpose)
        {
            caveats.Add(new("TrustedFor", $"{@case.Resource} trusts {service.DisplayName} only for {purpose}."));
        }

        // The page says that only private links get through, the page on private links and the portal that the
        // exception holds: https://learn.microsoft.com/azure/event-hubs/private-link-service, read 2026-11-24.
        bool isMessaging = @case.Resource.Type is ResourceType.ServiceBusNamespace or ResourceType.EventHubsNamespace;
        if (isMessaging && @case.Firewall.PublicNetworkAccess == PublicNetworkAccess.Disabled)
        {
            caveats.Add(new("TrustedServices", "Sources disagree on whether the exception for trusted services holds for a "
                + "namespace without public network access; it is taken to hold."));
        }

        return caveats.ToValueList();
    }
}
