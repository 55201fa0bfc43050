using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the roles, built-in and custom, with what they are for.</summary>
public sealed class RoleCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) => topology.RoleDefinitions
        .Concat(BuiltInRoles.All)
        .Select(role => new Term(role.Name, role.Description.Length == 0 ? role.Name : role.Description));
}
