using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Makes a subnet in a VNet.</summary>
public sealed record CreateSubnet(string VNetId, string Name, ValueList<string> AddressPrefix) : Change
{
    /// <summary>Names of the service endpoints to switch on.</summary>
    public ValueList<string> ServiceEndpoint { get; init; } = [];

    /// <summary>Ids of the service endpoint policies to attach.</summary>
    public ValueList<string> ServiceEndpointPolicyIds { get; init; } = [];

    public string? RouteTableId { get; init; }

    public string? NetworkSecurityGroupId { get; init; }

    public string? NatGatewayId { get; init; }

    public string? Delegation { get; init; }

    public bool DefaultOutboundAccess { get; init; } = true;

    public override string Action => "Create subnet";

    public override string Target => $"{ArmId.NameOf(VNetId)}/{Name}";

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
    [
        ArmRequest.Write(ArmId.Child(VNetId, ArmTypes.Subnets, Name))
            .Joining(RouteTableId)
            .Joining(NetworkSecurityGroupId)
            .Joining(NatGatewayId)
            .Joining(ServiceEndpointPolicyIds),
    ];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.VNets, VNetId).IsSuccess(out SimVNet? vnet, out Refusal? refusal)
            || !AddressPrefixTextRule.ReadSpace(AddressPrefix).IsSuccess(out AddressRanges? ranges, out refusal))
        {
            return refusal;
        }

        SimSubnet subnet = New(vnet, ranges);
        refusal = NameRule.Judge(NamedKind.Subnet, Name)
            ?? UniqueNameRule.Judge(topology.Subnets, subnet)
            ?? SubnetAttachments.Judge(topology, null, subnet)
            ?? ValidityRules.Subnet.Judge(topology, subnet);
        return refusal is null
            ? SubnetEndpoints.Apply(topology.With(subnet), subnet, ServiceEndpoint)
                .Then(done => SubnetPolicies.Attach(done, subnet.Id, ServiceEndpointPolicyIds))
            : refusal;
    }

    private SimSubnet New(SimVNet vnet, AddressRanges ranges) => new()
    {
        Id = ArmId.Child(vnet.Id, ArmTypes.Subnets, Name),
        Location = vnet.Location,
        AddressPrefix = ranges.IPv4,
        IPv6AddressPrefix = ranges.IPv6,
        RouteTableId = RouteTableId,
        NetworkSecurityGroupId = NetworkSecurityGroupId,
        NatGatewayId = NatGatewayId,
        Delegation = Delegation,
        DefaultOutboundAccess = DefaultOutboundAccess,
    };
}
