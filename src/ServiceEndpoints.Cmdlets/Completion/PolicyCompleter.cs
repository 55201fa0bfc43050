using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the service endpoint policies.</summary>
public sealed class PolicyCompleter : EntityCompleter
{
    private protected override IEnumerable<SimEntity> Entities(SimTopology topology) => topology.ServiceEndpointPolicies;
}
