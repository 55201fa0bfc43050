using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Runspaces;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the names of the service tag files that were read, with what is in them.</summary>
public sealed class ServiceTagSetCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) => Runspace.DefaultRunspace is null
        ? []
        : RunspaceSession.Current.ServiceTags.Names.Select(name => new Term(
            name, RunspaceSession.Current.ServiceTags.Find(name, topology)!.ToString()));
}
