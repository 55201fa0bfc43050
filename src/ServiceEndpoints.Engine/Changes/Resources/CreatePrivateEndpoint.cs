using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Gives a resource a private address in a subnet, and its name to that address in the VNet.</summary>
public sealed record CreatePrivateEndpoint(Placement Placement, string ResourceId, string SubnetId) : Change
{
    /// <summary>Null is the main sub-service, such as <c>blob</c>.</summary>
    public string? GroupId { get; init; }

    /// <summary>VNets besides its own whose clients resolve the name to the private address.</summary>
    public ValueList<string> LinkedVNetIds { get; init; } = [];

    /// <summary>Null is the next free address.</summary>
    public string? PrivateIPAddress { get; init; }

    public override string Action => $"Create private endpoint for {ArmId.NameOf(ResourceId)}";

    public override string Target => Placement.Name;

    /// <summary>Whoever may not approve the connection has to wait for somebody who may; so nobody connects.</summary>
    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
    [
        ArmRequest.Write(Placement.IdIn(topology, ArmTypes.PrivateEndpoint))
            .Joining(SubnetId)
            .Joining(ResourceId, "privateEndpointConnectionsApproval")
            .Joining(LinkedVNetIds),
    ];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Resources, ResourceId)
                .IsSuccess(out SimResource? resource, out Refusal? refusal)
            || !ExistenceRule.Find(topology.Subnets, SubnetId).IsSuccess(out SimSubnet? subnet, out refusal)
            || !PrivateEndpointGroupRule.Read(resource, GroupId).IsSuccess(out string? group, out refusal)
            || !Placement.In(topology, NamedKind.PrivateEndpoint, ArmTypes.PrivateEndpoint, subnet.Location)
                .IsSuccess(out Place? place, out refusal)
            || !AddressFor(topology, subnet, place).IsSuccess(out IPv4Address address, out refusal))
        {
            return refusal;
        }

        SimPrivateEndpoint endpoint = new()
        {
            Id = place.Id,
            Location = place.Location,
            ResourceId = resource.Id,
            SubnetId = subnet.Id,
            PrivateIPAddress = address,
            GroupId = group,
            LinkedVNetIds = LinkedVNetIds,
        };
        refusal = Judge(topology, endpoint, subnet);
        return refusal is not null ? refusal : new Changed(topology.With(endpoint), endpoint);
    }

    private static Refusal? Judge(SimTopology topology, SimPrivateEndpoint endpoint, SimSubnet subnet) =>
        UniqueNameRule.Judge(topology.PrivateEndpoints, endpoint)
        ?? ExistenceRule.Judge(topology.VNets, endpoint.LinkedVNetIds)
        ?? ResourceManagerVNetRule.Judge(topology, subnet)
        ?? PrivateEndpointPlaceRule.Judge(subnet, endpoint.Location)
        ?? PrivateAddressLimitRule.Judge(topology, subnet.VNetId, more: 1);

    private Result<IPv4Address> AddressFor(SimTopology topology, SimSubnet subnet, Place place) =>
        AddressTextRule.Read(PrivateIPAddress, out IPv4Address? wanted) is { } refusal
            ? refusal
            : PrivateAddress.Choose(topology, subnet, wanted, place.Id);
}
