using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the operations that are known, with the type of resource that has each.</summary>
public sealed class OperationCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) =>
        ServiceLogs.All
            .SelectMany(log => log.Operations.Select(operation => (operation.Name, log.ResourceType)))
            .GroupBy(entry => entry.Name)
            .Select(group => new Term(group.Key, string.Join(", ", group.Select(entry => entry.ResourceType))));
}
