using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the regions of the public cloud.</summary>
public sealed class RegionCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) =>
        RegionCatalogue.All.Select(region => new Term(region.Name, region.DisplayName));
}
