using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Rights;

/// <summary>What a principal may do, by the roles that it has. The owner of everything is not asked about.</summary>
public sealed record Authorization(SimTopology Topology, string Principal)
{
    public bool Allows(ArmRight right) => RolesAddUp.Instance.Give(
        RolesHoldBelowTheirScope.Instance.At(Topology, Principal, right.Scope), right.Action);

    /// <summary>The refusal of the first request that the principal may not make; null when it may make all.</summary>
    public Refusal? Judge(IEnumerable<ArmRequest> requests) => requests
        .Select(request => OwnRightRule.Instance.Judge(this, request) ?? LinkedRightRule.Instance.Judge(this, request))
        .FirstOrDefault(refusal => refusal is not null);
}
