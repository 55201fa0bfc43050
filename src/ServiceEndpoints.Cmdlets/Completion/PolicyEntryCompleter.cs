using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers what a policy definition can list: the storage accounts, then the aliases.</summary>
public sealed class PolicyEntryCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) =>
    [
        .. topology.Resources
            .Where(resource => resource.Type == ResourceType.StorageAccount)
            .Select(account => new Term(account.Name, account.Id)),
        new Term(PolicyAliases.Everything, "All of them"),
        .. PolicyAliases.All.Select(alias => new Term(alias.ToString(), alias.Service)),
    ];
}
