using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Changes the ranges of a subnet, its endpoints and what is attached to it; null detaches.</summary>
public sealed record SetSubnet(string SubnetId) : Change
{
    public Edit<ValueList<string>> AddressPrefix { get; init; }

    /// <summary>Names of all service endpoints that the subnet is to have.</summary>
    public Edit<ValueList<string>> ServiceEndpoint { get; init; }

    public Edit<string?> RouteTableId { get; init; }

    public Edit<string?> NetworkSecurityGroupId { get; init; }

    public Edit<string?> NatGatewayId { get; init; }

    public Edit<string?> Delegation { get; init; }

    public Edit<bool> DefaultOutboundAccess { get; init; }

    public override string Action => "Change subnet";

    public override string Target => ArmId.PathOf(SubnetId);

    /// <summary>What stays attached is not joined again.</summary>
    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
    [
        ArmRequest.Write(SubnetId)
            .Joining(RouteTableId.Or(null))
            .Joining(NetworkSecurityGroupId.Or(null))
            .Joining(NatGatewayId.Or(null)),
    ];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Subnets, SubnetId).IsSuccess(out SimSubnet? subnet, out Refusal? refusal)
            || !Ranges(subnet).IsSuccess(out AddressRanges? ranges, out refusal))
        {
            return refusal;
        }

        SimSubnet edited = Edited(subnet, ranges);
        refusal = edited == subnet
            ? null
            : SubnetAttachments.Judge(topology, subnet, edited) ?? ValidityRules.Subnet.Judge(topology, edited);
        return refusal is null
            ? SubnetEndpoints.Apply(edited == subnet ? topology : topology.With(edited), edited, Services(subnet))
            : refusal;
    }

    private ValueList<string> Services(SimSubnet subnet) =>
        ServiceEndpoint.Or(subnet.ServiceEndpoints.Select(endpoint => endpoint.Service).ToValueList());

    private Result<AddressRanges> Ranges(SimSubnet subnet) => AddressPrefix.IsGiven
        ? AddressPrefixTextRule.ReadSpace(AddressPrefix.Or([]))
        : new AddressRanges(subnet.AddressPrefix, subnet.IPv6AddressPrefix);

    private SimSubnet Edited(SimSubnet subnet, AddressRanges ranges) => subnet with
    {
        AddressPrefix = ranges.IPv4,
        IPv6AddressPrefix = ranges.IPv6,
        RouteTableId = RouteTableId.Or(subnet.RouteTableId),
        NetworkSecurityGroupId = NetworkSecurityGroupId.Or(subnet.NetworkSecurityGroupId),
        NatGatewayId = NatGatewayId.Or(subnet.NatGatewayId),
        Delegation = Delegation.Or(subnet.Delegation),
        DefaultOutboundAccess = DefaultOutboundAccess.Or(subnet.DefaultOutboundAccess),
    };
}
