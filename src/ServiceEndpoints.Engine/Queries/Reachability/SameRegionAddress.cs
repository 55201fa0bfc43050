using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>
/// The option SameRegionSource: measurements show a private address in the log for clients of the resource's region.
/// </summary>
internal static class SameRegionAddress
{
    /// <summary>The caller of a landing as the log shows it.</summary>
    public static Caller Shown(Inquiry inquiry, Landing landing, Caller caller)
    {
        bool applies = inquiry.Network.Topology.SameRegionSource == SameRegionSource.Private
            && inquiry.Destination.Resource is { } resource
            && caller is { Kind: CallerKind.Public, Region: { } region }
            && ArmId.Same(region, resource.Location)
            && landing.Flight.Origin is not null;
        if (!applies)
        {
            return caller;
        }

        return caller with
        {
            Kind = CallerKind.VNet,
            Addresses = landing.Flight.Traffic.Source,
            Text = landing.Flight.Origin!.TextOf(landing.Flight.Traffic.Source),
        };
    }
}
