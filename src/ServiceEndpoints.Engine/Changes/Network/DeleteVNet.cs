using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Deletes a VNet with its unused subnets and its peerings.</summary>
public sealed record DeleteVNet(string VNetId) : Change
{
    public override string Action => "Remove VNet";

    public override string Target => ArmId.NameOf(VNetId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(VNetId)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.VNets, VNetId).IsSuccess(out SimVNet? vnet, out Refusal? refusal))
        {
            return refusal;
        }

        if (VNetInUseRule.Instance.Judge(topology, vnet) is { } inUse)
        {
            return inUse;
        }

        List<string> warnings = [];
        SimTopology emptied = WithoutPeerings(topology, vnet, warnings);
        foreach (SimSubnet subnet in topology.Subnets.PartsOf(vnet.Id))
        {
            emptied = SubnetRemoval.Remove(emptied, subnet, warnings);
        }

        return new Changed(WithoutLinks(emptied, vnet).Without(vnet), null) { Warnings = warnings.ToValueList() };
    }

    private static SimTopology WithoutPeerings(SimTopology topology, SimVNet vnet, List<string> warnings)
    {
        SimTopology result = topology;
        foreach (SimPeering peering in topology.Peerings.Where(peering => Joins(peering, vnet)))
        {
            result = result.Without(peering);
            if (ArmId.Same(peering.RemoteVNetId, vnet.Id))
            {
                warnings.Add($"The peering '{peering}' is removed too. Azure would keep it, disconnected.");
            }
        }

        return result;
    }

    private static bool Joins(SimPeering peering, SimVNet vnet) =>
        ArmId.Same(peering.VNetId, vnet.Id) || ArmId.Same(peering.RemoteVNetId, vnet.Id);

    private static SimTopology WithoutLinks(SimTopology topology, SimVNet vnet) => topology.PrivateEndpoints
        .Where(endpoint => endpoint.LinkedVNetIds.Contains(vnet.Id, ArmId.Comparer))
        .Aggregate(
            topology,
            (result, endpoint) => result.With(endpoint with
            {
                LinkedVNetIds = endpoint.LinkedVNetIds.RemoveAll(id => ArmId.Same(id, vnet.Id)),
            }));
}
