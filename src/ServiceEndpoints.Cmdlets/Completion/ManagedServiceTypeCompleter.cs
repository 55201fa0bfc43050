using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the kinds of managed service, with the product that each is.</summary>
public sealed class ManagedServiceTypeCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) =>
        ManagedServiceCatalogue.All.Select(kind => new Term(kind.ToString(), kind.Name));
}
