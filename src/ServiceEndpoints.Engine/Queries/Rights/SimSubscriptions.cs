using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Rights;

/// <summary>Which subscriptions there are.</summary>
public static class SimSubscriptions
{
    /// <summary>The topology's own and those that were declared, in the order of their ids after it.</summary>
    public static IEnumerable<SimSubscription> Of(SimTopology topology) => [Own(topology), .. topology.Subscriptions];

    /// <summary>Nobody has to declare it.</summary>
    public static SimSubscription Own(SimTopology topology) => new()
    {
        Id = ArmId.Subscription(topology.SubscriptionId),
        TenantId = topology.TenantId,
    };
}
