using System.ComponentModel;
using System.Management.Automation;
using ServiceEndpoints.Changes;

namespace ServiceEndpoints.Commands;

/// <summary>The base of commands that make a thing with a resource group, a subscription and a location.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SimNewCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0)]
    [AllowEmptyString]
    public virtual string Name { get; set; } = "";

    /// <summary>Without it, <c>sim</c>.</summary>
    [Parameter]
    public string? ResourceGroupName { get; set; }

    /// <summary>Without it, the topology's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(SubscriptionIdCompleter))]
    public string? SubscriptionId { get; set; }

    /// <summary>Without it, the topology's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    public string? Location { get; set; }

    private protected Placement Placement => new(Name)
    {
        ResourceGroupName = TextOrNull(ResourceGroupName),
        SubscriptionId = TextOrNull(SubscriptionId),
        Location = TextOrNull(Location),
    };
}
