using System.Management.Automation;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a topology the current one, as when going back to one that was kept.</summary>
[Cmdlet(VerbsOther.Use, "SimTopology", SupportsShouldProcess = true)]
[OutputType(typeof(SimTopology))]
public sealed class UseSimTopologyCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public TopologyReference Topology { get; set; } = null!;

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (Accept(Topology.Resolve(), Topology, out SimTopology? topology))
        {
            Submit(new UseTopology(topology), Topology, PassThru);
        }
    }
}
