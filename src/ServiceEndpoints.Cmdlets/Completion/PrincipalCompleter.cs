using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Runspaces;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>Offers whoever acts and everybody who has a role.</summary>
public sealed class PrincipalCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) => SimPrincipal
        .All(topology, Runspace.DefaultRunspace is null ? PrincipalNames.Owner : RunspaceSession.Current.Principal)
        .Select(principal => new Term(principal.Name, principal.ObjectId));
}
