using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the managed services.</summary>
public sealed class ManagedServiceCompleter : EntityCompleter
{
    private protected override IEnumerable<SimEntity> Entities(SimTopology topology) => topology.ManagedServices;
}
