using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes;

/// <summary>The name of a new thing and where it goes. What is not said comes from the topology.</summary>
public sealed record Placement(string Name)
{
    public string? ResourceGroupName { get; init; }

    public string? SubscriptionId { get; init; }

    public string? Location { get; init; }

    public override string ToString() => Name;

    /// <summary>The id that the thing is to have, before anything is checked.</summary>
    internal string IdIn(SimTopology topology, string armType) => ArmId.Compose(
        SubscriptionId ?? topology.SubscriptionId,
        ResourceGroupName ?? SimTopology.DefaultResourceGroupName,
        armType,
        Name);

    /// <summary>Checks name and location.</summary>
    /// <param name="topology">Gives subscription and location where none are named.</param>
    /// <param name="kind">Whose naming rule holds.</param>
    /// <param name="armType">Such as <see cref="ArmTypes.VNet"/>.</param>
    /// <param name="location">The location where none is named, if it is not the topology's.</param>
    internal Result<Place> In(SimTopology topology, NamedKind kind, string armType, string? location = null)
    {
        string group = ResourceGroupName ?? SimTopology.DefaultResourceGroupName;
        if ((NameRule.Judge(kind, Name) ?? NameRule.Judge(NamedKind.ResourceGroup, group)) is { } refusal)
        {
            return refusal;
        }

        return LocationRule.Read(Location ?? location ?? topology.Location)
            .Then<Place>(region => new Place(IdIn(topology, armType), region));
    }
}

/// <summary>Where a new thing is: its id and its region in Resource Manager's spelling.</summary>
internal sealed record Place(string Id, string Location);
