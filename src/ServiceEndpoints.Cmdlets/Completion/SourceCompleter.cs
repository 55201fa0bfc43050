using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers everything in the topology that a flow can start at.</summary>
public sealed class SourceCompleter : EntityCompleter
{
    private protected override IEnumerable<SimEntity> Entities(SimTopology topology) =>
    [
        .. topology.VMs,
        .. topology.VMs.SelectMany(vm => vm.NetworkInterfaces),
        .. topology.Subnets,
        .. topology.ManagedServices,
        .. topology.OnPremisesNetworks,
    ];
}
