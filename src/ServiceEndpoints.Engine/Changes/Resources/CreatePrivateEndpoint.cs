using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
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
    public IPv4Address? PrivateIPAddress { get; init; }

    public override string Action => $"Create private endpoint for {ArmId.NameOf(ResourceId)}";

    public override string Target => Placement.Name;

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Resources, ResourceId)
                .IsSuccess(out SimResource? resource, out Refusal? refusal)
            || !ExistenceRule.Find(topology.Subnets, SubnetId).IsSuccess(out SimSubnet? subnet, out refusal)
            || !PrivateEndpointGroupRule.Read(resource, GroupId).IsSuccess(out string? group, out refusal))
        {
            return refusal;
        }

        refusal = ExistenceRule.Judge(topology.VNets, LinkedVNetIds) ?? ResourceManagerVNetRule.Judge(topology, subnet);
        return refusal is not null
            ? refusal
            : Placement
                .In(topology, NamedKind.PrivateEndpoint, ArmTypes.PrivateEndpoint, subnet.Location)
                .Then(place => Apply(topology, subnet, place, resource, group));
    }

    private Result<Changed> Apply(
        SimTopology topology, SimSubnet subnet, Place place, SimResource resource, string group) =>
        PrivateAddress.Choose(topology, subnet, PrivateIPAddress, place.Id).Then<Changed>(address =>
        {
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
            Refusal? refusal = UniqueNameRule.Judge(topology.PrivateEndpoints, endpoint)
                ?? PrivateEndpointPlaceRule.Judge(subnet, place.Location);
            return refusal is not null ? refusal : new Changed(topology.With(endpoint), endpoint);
        });
}
