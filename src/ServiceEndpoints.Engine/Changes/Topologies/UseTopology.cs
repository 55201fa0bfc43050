using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;

namespace ServiceEndpoints.Changes.Topologies;

/// <summary>Puts a topology in the place of the current one, as when going back to one that was kept.</summary>
public sealed record UseTopology(SimTopology Next) : Change
{
    public override string Action => "Make it the current topology";

    public override string Target => Next.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [];

    public override Result<Changed> Apply(SimTopology topology) => new Changed(Next, Next);
}
