using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers everything in the topology that a flow can go to.</summary>
public sealed class DestinationCompleter : EntityCompleter
{
    private protected override IEnumerable<SimEntity> Entities(SimTopology topology) =>
        [.. topology.Resources, .. topology.VMs];
}
