using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>What is newly attached to a subnet must be there. What was attached before may be unknown.</summary>
internal static class SubnetAttachments
{
    public static Refusal? Judge(SimTopology topology, SimSubnet? before, SimSubnet after) =>
        ExistenceRule.Judge(topology.RouteTables, New(before?.RouteTableId, after.RouteTableId))
        ?? ExistenceRule.Judge(
            topology.NetworkSecurityGroups, New(before?.NetworkSecurityGroupId, after.NetworkSecurityGroupId))
        ?? ExistenceRule.Judge(topology.NatGateways, New(before?.NatGatewayId, after.NatGatewayId));

    private static string? New(string? before, string? after) => ArmId.Same(before, after) ? null : after;
}
