using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Comparison;

namespace ServiceEndpoints.Commands;

/// <summary>Writes what differs between two topologies, one row a property.</summary>
[Cmdlet(VerbsData.Compare, "SimTopology")]
[OutputType(typeof(SimTopologyDifference))]
public sealed class CompareSimTopologyCommand : SimCommand
{
    /// <summary>The topology to start from: an object of Get-SimTopology or an import's report.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public TopologyReference ReferenceTopology { get; set; } = null!;

    /// <summary>The topology to compare with it; without it, the current one.</summary>
    [Parameter(Position = 1, ValueFromPipeline = true)]
    public TopologyReference? DifferenceTopology { get; set; }

    private protected override void Process()
    {
        SimTopology? difference = Session.Topology;
        if (Accept(ReferenceTopology.Resolve(), ReferenceTopology, out SimTopology? reference)
            && (DifferenceTopology is null || Accept(DifferenceTopology.Resolve(), DifferenceTopology, out difference)))
        {
            WriteObject(TopologyComparison.Of(reference, difference), enumerateCollection: true);
        }
    }
}
