using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet stays as long as something is in it.</summary>
public sealed class VNetInUseRule : DeletionRule<SimVNet>
{
    public static readonly VNetInUseRule Instance = new();

    private VNetInUseRule()
        : base(
            "SE1452",
            "VNets in use stay",
            "A VNet can be deleted when its subnets are not in use and it has no gateway.",
            "https://learn.microsoft.com/azure/virtual-network/manage-virtual-network")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVNet entity)
    {
        if (topology.Gateways.FirstOrDefault(gateway => ArmId.Same(gateway.VNetId, entity.Id)) is { } own)
        {
            return InUse(entity, $"it has the gateway '{own}'");
        }

        SimSubnet? used = topology.Subnets.PartsOf(entity.Id)
            .FirstOrDefault(subnet => SubnetInUseRule.Instance.Judge(topology, subnet) is not null);
        return used is null ? null : InUse(entity, $"there is something in its subnet '{used.Name}'");
    }

    private static Refusal InUse(SimVNet vnet, string reason) =>
        new(ErrorId.VNetInUse, $"The VNet '{vnet}' cannot be removed: {reason}. Remove that first.", vnet.Name);
}
