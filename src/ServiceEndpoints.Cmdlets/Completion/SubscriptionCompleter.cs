using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the declared subscriptions.</summary>
public sealed class SubscriptionCompleter : EntityCompleter
{
    private protected override IEnumerable<SimEntity> Entities(SimTopology topology) => topology.Subscriptions;
}
