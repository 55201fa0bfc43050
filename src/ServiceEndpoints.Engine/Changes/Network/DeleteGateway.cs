using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Deletes a gateway that no peer uses.</summary>
public sealed record DeleteGateway(string GatewayId) : Change
{
    public override string Action => "Remove gateway";

    public override string Target => ArmId.NameOf(GatewayId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(GatewayId)];

    public override Result<Changed> Apply(SimTopology topology) =>
        ExistenceRule.Find(topology.Gateways, GatewayId).Then<Changed>(gateway =>
            GatewayInUseRule.Instance.Judge(topology, gateway) is { } inUse
                ? inUse
                : new Changed(topology.Without(gateway), null));
}
