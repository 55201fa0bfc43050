using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>Over how many subscriptions and regions of each service the active rules for a VNet are spread.</summary>
internal static class SubscriptionRegions
{
    public static IEnumerable<LimitUsage?> Of(LimitMeter meter, Survey survey)
    {
        Dictionary<string, Dictionary<string, HashSet<string>>> places = new(ArmId.Comparer);
        foreach ((SimResource resource, SimNetworkRule rule) in survey.VNetRules())
        {
            if (SubscriptionRegionLimitRule.IsActive(rule))
            {
                string vnet = ArmId.ParentOf(rule.Value);
                string service = ServiceCatalogue.ForResourceType(resource.Type).Service;
                if (!places.TryGetValue(vnet, out Dictionary<string, HashSet<string>>? ofVNet))
                {
                    ofVNet = [];
                    places.Add(vnet, ofVNet);
                }

                if (!ofVNet.TryGetValue(service, out HashSet<string>? ofService))
                {
                    ofService = new(ArmId.Comparer);
                    ofVNet.Add(service, ofService);
                }

                ofService.Add(SubscriptionRegionLimitRule.PlaceOf(resource));
            }
        }

        return places.SelectMany(vnet => vnet.Value.Select(service => meter.Of(
            ServiceLimits.SubscriptionRegions,
            service.Value.Count,
            $"{ArmId.NameOf(vnet.Key)} ({service.Key})",
            vnet.Key,
            "VNet")));
    }
}
