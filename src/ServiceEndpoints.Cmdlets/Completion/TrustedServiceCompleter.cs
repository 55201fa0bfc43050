using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the services that can act for themselves, with their names for people.</summary>
public sealed class TrustedServiceCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) =>
        TrustedServices.All.Select(service => new Term(service.Name, service.DisplayName));
}
