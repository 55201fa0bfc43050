using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the names that a service endpoint can have, with the products behind each.</summary>
public sealed class ServiceNameCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) =>
        ServiceCatalogue.EndpointNames.Select(name =>
            new Term(name, string.Join(", ", ServiceCatalogue.ForEndpoint(name).Select(service => service.Name))));
}
