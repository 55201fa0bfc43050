using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Two VNets are peered once.</summary>
public sealed class PeeringOnceRule : ValidityRule<SimPeering>
{
    public static readonly PeeringOnceRule Instance = new();

    private PeeringOnceRule()
        : base(
            "SE1202",
            "VNets are peered once",
            "A VNet has at most one peering with another VNet, whatever its name.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimPeering entity)
    {
        SimPeering? other = topology.Peerings.PartsOf(entity.VNetId).FirstOrDefault(
            peering => ArmId.Same(peering.RemoteVNetId, entity.RemoteVNetId) && !ArmId.Same(peering.Id, entity.Id));
        return other is null
            ? null
            : new Refusal(
                ErrorId.PeeringExists,
                $"The VNet '{entity.VNetName}' is already peered with '{entity.RemoteVNet}' by '{other.Name}'.",
                other.ToString());
    }
}
