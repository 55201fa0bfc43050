using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A user-defined route leads where a user may lead one, with an address exactly when it needs one.</summary>
public sealed class NextHopRule : ValidityRule<SimRouteTable>
{
    public static readonly NextHopRule Instance = new();

    private NextHopRule()
        : base(
            "SE1301",
            "Next hops that users may write",
            "A user-defined route leads to VirtualAppliance with an address, or to Internet, VirtualNetworkGateway, "
            + "VnetLocal or None without one; peering and service endpoint routes are Azure's to make.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimRouteTable entity)
    {
        foreach (SimRoute route in entity.Routes)
        {
            if (Fault(route) is { } fault)
            {
                return new(ErrorId.NextHopInvalid, $"The route '{route}' cannot be: {fault}.", route.ToString());
            }
        }

        return null;
    }

    private static string? Fault(SimRoute route) => (route.NextHopType, route.NextHopIPAddress) switch
    {
        (NextHopType.VNetPeering or NextHopType.VirtualNetworkServiceEndpoint, _) =>
            $"Azure makes routes to {route.NextHopType} itself, and no user can",
        (NextHopType.VirtualAppliance, null) => "a route to an appliance needs the appliance's address",
        (not NextHopType.VirtualAppliance, not null) =>
            $"only a route to an appliance has an address, and this one leads to {route.NextHopType}",
        _ => null,
    };
}
