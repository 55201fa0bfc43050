using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the application security groups.</summary>
public sealed class ApplicationSecurityGroupCompleter : EntityCompleter
{
    private protected override IEnumerable<SimEntity> Entities(SimTopology topology) =>
        topology.ApplicationSecurityGroups;
}
