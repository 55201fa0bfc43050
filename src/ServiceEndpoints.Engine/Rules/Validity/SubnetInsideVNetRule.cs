using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subnet's ranges are parts of its VNet's.</summary>
public sealed class SubnetInsideVNetRule : ValidityRule<SimSubnet>
{
    public static readonly SubnetInsideVNetRule Instance = new();

    private SubnetInsideVNetRule()
        : base(
            "SE1121",
            "Subnets lie in their VNet",
            "Every range of a subnet lies in one range of its VNet.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet")
    {
    }

    /// <summary>A VNet that is not in the topology is not known to lack the range.</summary>
    public override Refusal? Judge(SimTopology topology, SimSubnet entity) =>
        topology.VNets.Find(entity.VNetId) is { } vnet ? Judge(vnet, entity) : null;

    internal static Refusal? Judge(SimVNet vnet, SimSubnet subnet)
    {
        foreach (AddressPrefix prefix in subnet.AddressPrefix)
        {
            if (!vnet.AddressPrefix.Any(range => range.Contains(prefix)))
            {
                string space = vnet.AddressPrefix.Count == 0 ? "no range" : vnet.AddressPrefix.ToString();
                return new(
                    ErrorId.SubnetOutsideAddressSpace,
                    $"The range {prefix} of the subnet '{subnet}' is outside the VNet, which has {space}.",
                    prefix.ToString(),
                    "NetcfgSubnetRangeOutsideVnet");
            }
        }

        return null;
    }
}
