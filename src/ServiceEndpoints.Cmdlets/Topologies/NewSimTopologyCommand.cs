using System.Management.Automation;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Starts an empty topology and makes it the current one.</summary>
[Cmdlet(VerbsCommon.New, "SimTopology", SupportsShouldProcess = true)]
[OutputType(typeof(SimTopology))]
public sealed class NewSimTopologyCommand : SimChangeCommand
{
    [Parameter(Position = 0)]
    public string Name { get; set; } = new SimTopology().Name;

    /// <summary>The region of everything that is made without one.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    public string Location { get; set; } = new SimTopology().Location;

    [Parameter]
    public string SubscriptionId { get; set; } = SimTopology.DefaultSubscriptionId;

    [Parameter]
    public string TenantId { get; set; } = SimTopology.DefaultTenantId;

    /// <summary>Gives up what the current topology holds.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    private protected override void End() =>
        Submit(new NewTopology(Name, Location, SubscriptionId, TenantId, Force), Name, write: true);
}
