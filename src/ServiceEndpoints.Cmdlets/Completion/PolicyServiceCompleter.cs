using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the services of policy definitions.</summary>
public sealed class PolicyServiceCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) =>
    [
        new Term("Microsoft.Storage", "Accounts, by their ids or those of groups and subscriptions"),
        new Term(SimServiceEndpointPolicyDefinition.Global, "Aliases of managed services"),
    ];
}
