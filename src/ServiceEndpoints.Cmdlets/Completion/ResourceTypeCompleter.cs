using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the types of resource, with the product that each is.</summary>
public sealed class ResourceTypeCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) => ServiceCatalogue.All
        .DistinctBy(service => service.ResourceType)
        .Select(service => new Term(service.ResourceType.ToString(), service.Name));
}
