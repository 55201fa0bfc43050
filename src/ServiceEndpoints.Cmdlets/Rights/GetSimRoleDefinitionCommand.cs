using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes roles, the custom ones first.</summary>
[Cmdlet(VerbsCommon.Get, "SimRoleDefinition")]
[OutputType(typeof(SimRoleDefinition))]
public sealed class GetSimRoleDefinitionCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(RoleCompleter))]
    [SupportsWildcards]
    [Alias("Name", "Role")]
    public RoleReference[] RoleDefinition { get; set; } = [];

    /// <summary>Only roles that give this action.</summary>
    [Parameter]
    public string? Granting { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteObject(
            Chosen(
                    estate.RoleDefinitions.Concat(BuiltInRoles.All),
                    RoleDefinition,
                    text => EntityNames.RoleDefinition(estate, text))
                .Where(role => string.IsNullOrEmpty(Granting) || role.Grants(Granting)),
            enumerateCollection: true);
    }
}
