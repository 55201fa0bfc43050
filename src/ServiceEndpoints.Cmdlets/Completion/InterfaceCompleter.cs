using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the network interfaces, as <c>vm/nic</c>.</summary>
public sealed class InterfaceCompleter : EntityCompleter
{
    private protected override IEnumerable<SimEntity> Entities(SimTopology topology) =>
        topology.VMs.SelectMany(vm => vm.NetworkInterfaces);
}
