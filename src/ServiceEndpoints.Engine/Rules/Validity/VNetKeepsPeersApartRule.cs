using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A peered VNet cannot grow into the ranges of its peers.</summary>
public sealed class VNetKeepsPeersApartRule : ValidityRule<SimVNet>
{
    public static readonly VNetKeepsPeersApartRule Instance = new();

    private VNetKeepsPeersApartRule()
        : base(
            "SE1113",
            "A peered VNet stays apart from its peers",
            "A range that a peer has cannot be added to a VNet.",
            "https://learn.microsoft.com/azure/virtual-network/update-virtual-network-peering-address-space")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVNet entity)
    {
        foreach (SimPeering peering in topology.Peerings.PartsOf(entity.Id))
        {
            if (topology.VNets.Find(peering.RemoteVNetId) is { } remote
                && PeeringDisjointRule.Judge(topology, entity, remote) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
