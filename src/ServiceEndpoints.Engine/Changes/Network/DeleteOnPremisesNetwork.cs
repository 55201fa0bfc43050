using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Forgets an on-premises network that no gateway leads to.</summary>
public sealed record DeleteOnPremisesNetwork(string OnPremisesNetworkId) : Change
{
    public override string Action => "Remove on-premises network";

    public override string Target => ArmId.NameOf(OnPremisesNetworkId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(OnPremisesNetworkId)];

    public override Result<Changed> Apply(SimTopology topology) =>
        ExistenceRule.Find(topology.OnPremisesNetworks, OnPremisesNetworkId).Then<Changed>(network =>
            OnPremisesNetworkInUseRule.Instance.Judge(topology, network) is { } inUse
                ? inUse
                : new Changed(topology.Without(network), null));
}
