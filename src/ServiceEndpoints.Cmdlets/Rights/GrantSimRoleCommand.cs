using System.Management.Automation;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Gives a principal a role at a scope.</summary>
[Cmdlet(VerbsSecurity.Grant, "SimRole", SupportsShouldProcess = true, DefaultParameterSetName = AtScope)]
[OutputType(typeof(SimRoleAssignment))]
public sealed class GrantSimRoleCommand : RoleScopeCommand
{
    /// <summary>Without it, the topology's subscription.</summary>
    [Parameter(ParameterSetName = AtScope, Position = 2, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ScopeCompleter))]
    public ScopeReference? Scope { get; set; }

    private protected override void Process()
    {
        if (TryScope(Scope, out string? scope)
            && TryFind(Role, EntityNames.RoleDefinition, out SimRoleDefinition? role))
        {
            Submit(new GrantRole(Principal, role.Name, scope), Principal, PassThru);
        }
    }
}
