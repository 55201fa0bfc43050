using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers things of the topology by the name that people call them, with the id as tool tip.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntityCompleter : VocabularyCompleter
{
    private protected sealed override IEnumerable<Term> Terms(SimTopology topology) =>
        Entities(topology).Select(entity => new Term(entity.ToString(), entity.Id));

    private protected abstract IEnumerable<SimEntity> Entities(SimTopology topology);
}
