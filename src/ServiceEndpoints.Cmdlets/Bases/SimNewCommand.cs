using System.ComponentModel;
using System.Management.Automation;
using ServiceEndpoints.Changes;

namespace ServiceEndpoints.Commands;

/// <summary>The base of commands that make something with a name, a resource group and a region.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SimNewCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string Name { get; set; } = "";

    [Parameter]
    public string? ResourceGroupName { get; set; }

    [Parameter]
    public string? SubscriptionId { get; set; }

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
