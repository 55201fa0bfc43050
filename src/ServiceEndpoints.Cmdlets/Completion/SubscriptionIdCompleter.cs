using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Rights;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the ids of the topology's subscriptions, with their names.</summary>
public sealed class SubscriptionIdCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) => SimSubscriptions.Of(topology)
        .Select(subscription => new Term(subscription.SubscriptionId, subscription.Name));
}
