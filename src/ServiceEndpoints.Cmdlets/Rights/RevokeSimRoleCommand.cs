using System.Management.Automation;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Rights;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Takes back roles that were given.</summary>
[Cmdlet(VerbsSecurity.Revoke, "SimRole", SupportsShouldProcess = true, DefaultParameterSetName = AtScope)]
[OutputType(typeof(SimRoleAssignment))]
public sealed class RevokeSimRoleCommand : RoleScopeCommand
{
    private const string ByAssignment = "Assignment";

    /// <summary>Without it, the topology's subscription.</summary>
    [Parameter(ParameterSetName = AtScope, Position = 2)]
    [ArgumentCompleter(typeof(ScopeCompleter))]
    public ScopeReference? Scope { get; set; }

    /// <summary>What Get-SimRole wrote.</summary>
    [Parameter(ParameterSetName = ByAssignment, Mandatory = true, ValueFromPipeline = true)]
    public RoleAssignmentReference Assignment { get; set; } = null!;

    private protected override void Process()
    {
        if (ParameterSetName == ByAssignment)
        {
            if (TryFind(Assignment, EntityNames.RoleAssignment, out SimRoleAssignment? given))
            {
                Revoke(given, Assignment);
            }
        }
        else if (TryScope(Scope, out string? scope)
            && TryFind(Role, EntityNames.RoleDefinition, out SimRoleDefinition? role)
            && Accept(Find(role, scope), Principal, out SimRoleAssignment? assignment))
        {
            Revoke(assignment, Principal);
        }
    }

    private void Revoke(SimRoleAssignment given, object target) =>
        SubmitRemoval(new RevokeRole(given.Principal, given.Role, given.Scope), given, target, PassThru);

    private Result<SimRoleAssignment> Find(SimRoleDefinition role, string scope) =>
        SimRoles.Given(Session.Topology, Principal, role, scope);
}
