using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>
/// The option SameRegionSource: measurements show a private address in the log for clients of the resource's region.
/// </summary>
internal static class SameRegionAddress
{
    public static SimReachability Applied(Inquiry inquiry, SimReachability answer, Caller? caller)
    {
        bool applies = inquiry.Network.Topology.SameRegionSource == SameRegionSource.Private
            && inquiry.Destination.Resource is { } resource
            && caller is { Kind: CallerKind.Public, Region: { } region }
            && ArmId.Same(region, resource.Location)
            && inquiry.Source.Node is not null;
        if (!applies)
        {
            return answer;
        }

        AddressSet addresses = inquiry.Source.Node!.Addresses;
        return answer with
        {
            SourceAddress = addresses.ToString(),
            SourceAddressSet = addresses,
            SourceAddressKind = SourceAddressKind.Private,
        };
    }
}
