using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>The base of commands about a role at a scope.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RoleScopeCommand : SimChangeCommand
{
    private protected const string AtScope = "Scope";
    private protected const string AtResourceGroup = "ResourceGroup";

    [Parameter(ParameterSetName = AtScope, Mandatory = true, Position = 0)]
    [Parameter(ParameterSetName = AtResourceGroup, Mandatory = true, Position = 0)]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(PrincipalCompleter))]
    public string Principal { get; set; } = "";

    [Parameter(ParameterSetName = AtScope, Mandatory = true, Position = 1)]
    [Parameter(ParameterSetName = AtResourceGroup, Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(RoleCompleter))]
    [Alias("RoleDefinitionName")]
    public RoleReference Role { get; set; } = null!;

    /// <summary>A resource group of the topology's subscription, or of the one named.</summary>
    [Parameter(ParameterSetName = AtResourceGroup, Mandatory = true)]
    public string ResourceGroupName { get; set; } = "";

    [Parameter(ParameterSetName = AtResourceGroup)]
    [ArgumentCompleter(typeof(SubscriptionIdCompleter))]
    public string? SubscriptionId { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected bool TryScope(ScopeReference? given, [NotNullWhen(true)] out string? scope)
    {
        SimTopology topology = Session.Topology;
        if (ParameterSetName == AtResourceGroup)
        {
            scope = ArmId.ResourceGroup(TextOrNull(SubscriptionId) ?? topology.SubscriptionId, ResourceGroupName);
            return true;
        }

        // A variable that holds nothing does not mean everything in the subscription.
        string text = IsBound(AtScope) ? given?.Text ?? "" : ArmId.Subscription(topology.SubscriptionId);
        return Accept(RoleScopes.Resolve(topology, text), given, out scope);
    }
}
