using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet is no peer of itself.</summary>
public sealed class PeeringWithItselfRule : ValidityRule<SimPeering>
{
    public static readonly PeeringWithItselfRule Instance = new();

    private PeeringWithItselfRule()
        : base(
            "SE1201",
            "A peering joins two VNets",
            "A VNet cannot be peered with itself.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimPeering entity) =>
        ArmId.Same(entity.VNetId, entity.RemoteVNetId)
            ? new Refusal(
                ErrorId.ValueInvalid,
                $"The VNet '{entity.VNetName}' cannot be peered with itself.",
                entity.RemoteVNet)
            : null;
}
