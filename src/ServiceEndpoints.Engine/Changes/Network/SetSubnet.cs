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

    /// <summary>Ids of all service endpoint policies that the subnet is to have.</summary>
    public Edit<ValueList<string>> ServiceEndpointPolicyIds { get; init; }

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
            .Joining(NatGatewayId.Or(null))
            .Joining(ServiceEndpointPolicyIds.Or([]).Except(PoliciesOf(topology), ArmId.Comparer)),
    ];

    private IEnumerable<string> PoliciesOf(SimTopology topology) =>
        topology.Subnets.Find(SubnetId)?.ServiceEndpointPolicyIds ?? [];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Subnets, SubnetId).IsSuccess(out SimSubnet? subnet, out Refusal? refusal)
            || !Ranges(subnet).IsSuccess(out AddressRanges? ranges, out refusal))
        {
            return refusal;
        }

        ValueList<string> policies = ServiceEndpointPolicyIds.Or(subnet.ServiceEndpointPolicyIds);
        SimTopology detached = SubnetPolicies.Keep(topology, subnet.Id, policies);
        SimSubnet current = detached.Subnets.Find(subnet.Id)!;
        SimSubnet edited = Edited(current, ranges);
        refusal = edited == current
            ? null
            : SubnetAttachments.Judge(detached, current, edited) ?? ValidityRules.Subnet.Judge(detached, edited);
        return refusal is null
            ? SubnetEndpoints.Apply(edited == current ? detached : detached.With(edited), edited, Services(subnet))
                .Then(done => SubnetPolicies.Attach(done, subnet.Id, policies))
            : refusal;
    }

    private ValueList<string> Services(SimSubnet subnet) =>
        ServiceEndpoint.Or(subnet.ServiceEndpoints
            .Where(endpoint => endpoint.ProvisioningState != ProvisioningState.Deleting)
            .Select(endpoint => endpoint.Service)
            .ToValueList());

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
