using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subnet stays as long as something is in it.</summary>
public sealed class SubnetInUseRule : DeletionRule<SimSubnet>
{
    public static readonly SubnetInUseRule Instance = new();

    private SubnetInUseRule()
        : base(
            "SE1451",
            "Subnets in use stay",
            "A subnet can be deleted when nothing has an address in it; service endpoints do not keep it.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity) =>
        UserOf(topology, entity) is { } user
            ? new Refusal(
                ErrorId.SubnetInUse,
                $"The subnet '{entity}' is in use by '{user}'. Remove what is in the subnet first.",
                entity.ToString(),
                "InUseSubnetCannotBeDeleted")
            : null;

    private static string? UserOf(SimTopology topology, SimSubnet subnet)
    {
        if (topology.Addresses.OwnersIn(subnet.Id).FirstOrDefault() is { } owner)
        {
            return ArmId.NameOf(owner);
        }

        return ArmId.Same(subnet.Name, GatewaySubnetRule.Name)
            ? topology.Gateways.FirstOrDefault(gateway => ArmId.Same(gateway.VNetId, subnet.VNetId))?.Name
            : null;
    }
}
