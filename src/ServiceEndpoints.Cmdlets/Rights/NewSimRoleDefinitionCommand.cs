using System.Management.Automation;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a custom role.</summary>
[Cmdlet(VerbsCommon.New, "SimRoleDefinition", SupportsShouldProcess = true)]
[OutputType(typeof(SimRoleDefinition))]
public sealed class NewSimRoleDefinitionCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0)]
    [AllowEmptyString]
    public string Name { get; set; } = "";

    [Parameter(Mandatory = true, Position = 1)]
    public string[] Action { get; set; } = [];

    /// <summary>What it does not give although the actions cover it.</summary>
    [Parameter]
    public string[] NotAction { get; set; } = [];

    [Parameter]
    public string Description { get; set; } = "";

    /// <summary>Where it can be given, with all below. Without it, everywhere.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ScopeCompleter))]
    public ScopeReference[] AssignableScope { get; set; } = [];

    private protected override void Process()
    {
        ValueList<string> scopes = [];
        foreach (ScopeReference reference in AssignableScope)
        {
            if (!Accept(RoleScopes.Resolve(Session.Topology, reference.Text), reference, out string? scope))
            {
                return;
            }

            scopes = scopes.Add(scope);
        }

        CreateRoleDefinition change = new(Name, Action.ToValueList())
        {
            NotActions = NotAction.ToValueList(),
            Description = Description,
            AssignableScope = scopes,
        };
        Submit(change, Name, write: true);
    }
}
