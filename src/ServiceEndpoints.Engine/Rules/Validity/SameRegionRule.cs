using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What is attached to a part of a VNet lies in the VNet's region and subscription.</summary>
public sealed class SameRegionRule : Rule
{
    public static readonly SameRegionRule Instance = new();

    private SameRegionRule()
        : base(
            "SE1006",
            "Attached things lie in the same region",
            "A route table, security group or NAT gateway is attached to subnets and interfaces of its own region "
            + "and subscription.",
            "https://learn.microsoft.com/azure/virtual-network/manage-route-table")
    {
    }

    /// <param name="what">What is attached; null when nothing is, or it is not in the topology.</param>
    /// <param name="itsLocation">The region of what is attached.</param>
    /// <param name="to">What it is attached to.</param>
    /// <param name="location">The region of what it is attached to.</param>
    public static Refusal? Judge(SimEntity? what, string? itsLocation, SimEntity to, string location)
    {
        if (what is null || (ArmId.Same(itsLocation, location) && ArmId.Same(what.SubscriptionId, to.SubscriptionId)))
        {
            return null;
        }

        EntityNoun noun = EntityNoun.Of(what);
        string reason = ArmId.Same(itsLocation, location)
            ? "they belong to different subscriptions"
            : $"one is in {itsLocation} and the other in {location}";
        return new(
            ErrorId.ValueInvalid,
            $"The {noun} '{what}' cannot be attached to the {EntityNoun.Of(to)} '{to}': {reason}.",
            what.ToString());
    }
}
