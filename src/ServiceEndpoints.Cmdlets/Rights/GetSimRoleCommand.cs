using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Rights;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the roles that were given.</summary>
[Cmdlet(VerbsCommon.Get, "SimRole")]
[OutputType(typeof(SimRoleAssignment))]
public sealed class GetSimRoleCommand : SimReadCommand
{
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(PrincipalCompleter))]
    [SupportsWildcards]
    public string? Principal { get; set; }

    [Parameter(Position = 1)]
    [ArgumentCompleter(typeof(RoleCompleter))]
    [SupportsWildcards]
    public RoleReference? Role { get; set; }

    /// <summary>Only roles that hold there: given there or above.</summary>
    [Parameter(Position = 2, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ScopeCompleter))]
    public ScopeReference? Scope { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        string? scope = null;
        if (Scope is not null && !Accept(RoleScopes.Resolve(estate, Scope.Text), Scope, out scope))
        {
            return;
        }

        var principal = WildcardPattern.Get(Principal ?? "*", WildcardOptions.IgnoreCase);
        HashSet<string> roles = RolesOf(estate);
        WriteObject(
            SimRoles.HoldingAt(estate, scope).Where(given =>
                principal.IsMatch(given.Principal) && roles.Contains(given.RoleDefinitionId)),
            enumerateCollection: true);
    }

    private HashSet<string> RolesOf(SimTopology estate) => Chosen(
            estate.RoleDefinitions.Concat(BuiltInRoles.All),
            Role is null ? [] : [Role],
            text => EntityNames.RoleDefinition(estate, text))
        .Select(role => role.Id)
        .ToHashSet(ArmId.Comparer);
}
