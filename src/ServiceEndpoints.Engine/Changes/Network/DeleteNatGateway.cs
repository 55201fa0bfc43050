using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Deletes a NAT gateway that no subnet has.</summary>
public sealed record DeleteNatGateway(string NatGatewayId) : Change
{
    public override string Action => "Remove NAT gateway";

    public override string Target => ArmId.NameOf(NatGatewayId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(NatGatewayId)];

    public override Result<Changed> Apply(SimTopology topology) =>
        ExistenceRule.Find(topology.NatGateways, NatGatewayId).Then<Changed>(gateway =>
            NatGatewayInUseRule.Instance.Judge(topology, gateway) is { } inUse
                ? inUse
                : new Changed(topology.Without(gateway), null));
}
