using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A security group that something is attached to cannot be deleted.</summary>
public sealed class NetworkSecurityGroupInUseRule : DeletionRule<SimNetworkSecurityGroup>
{
    public static readonly NetworkSecurityGroupInUseRule Instance = new();

    private NetworkSecurityGroupInUseRule()
        : base(
            "SE1540",
            "Security groups in use stay",
            "A network security group is deleted only when no subnet and no interface has it.",
            "https://learn.microsoft.com/azure/virtual-network/manage-network-security-group")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup entity)
    {
        List<string> users =
        [
            .. topology.Subnets.Where(s => ArmId.Same(s.NetworkSecurityGroupId, entity.Id)).Select(s => s.Id),
            .. topology.NetworkInterfaces.Where(n => ArmId.Same(n.NetworkSecurityGroupId, entity.Id)).Select(n => n.Id),
        ];
        return users.Count == 0
            ? null
            : new(
                ErrorId.NetworkSecurityGroupInUse,
                $"Network security group {entity.Id} cannot be deleted because it is in use by the following "
                + $"resources: {string.Join(", ", users)}. In order to delete the Network security group, remove the "
                + "association with the resource(s).",
                entity.Name,
                "InUseNetworkSecurityGroupCannotBeDeleted");
    }
}
