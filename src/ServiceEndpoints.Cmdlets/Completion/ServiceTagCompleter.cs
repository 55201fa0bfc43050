using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the service tags, those first that stand for a place in the network.</summary>
public sealed class ServiceTagCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) => SpecialServiceTags.All
        .Select(tag => tag.Name)
        .Concat((topology.ServiceTags ?? BuiltInServiceTags.Instance).Names)
        .Select(name => new Term(name, name));
}
