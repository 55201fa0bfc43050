using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What is attached to a subnet lies in the subnet's region and subscription.</summary>
public sealed class SubnetAttachmentRule : ValidityRule<SimSubnet>
{
    public static readonly SubnetAttachmentRule Instance = new();

    private SubnetAttachmentRule()
        : base(
            "SE1124",
            "A subnet's route table, security group and NAT gateway are of its region",
            "A subnet takes only a route table, a security group and a NAT gateway of its own region and subscription.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity)
    {
        SimRouteTable? table = topology.RouteTables.Find(entity.RouteTableId);
        SimNetworkSecurityGroup? group = topology.NetworkSecurityGroups.Find(entity.NetworkSecurityGroupId);
        SimNatGateway? gateway = topology.NatGateways.Find(entity.NatGatewayId);
        return SameRegionRule.Judge(table, table?.Location, entity, entity.Location)
            ?? SameRegionRule.Judge(group, group?.Location, entity, entity.Location)
            ?? SameRegionRule.Judge(gateway, gateway?.Location, entity, entity.Location);
    }
}
