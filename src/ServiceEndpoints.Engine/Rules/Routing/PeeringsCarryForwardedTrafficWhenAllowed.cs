using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Routing;

public sealed class PeeringsCarryForwardedTrafficWhenAllowed : Rule
{
    public static readonly PeeringsCarryForwardedTrafficWhenAllowed Instance = new();

    private PeeringsCarryForwardedTrafficWhenAllowed()
        : base(
            "SE3024",
            "A peering carries forwarded traffic only when allowed",
            "Traffic that an appliance forwards and that did not start in the appliance's VNet crosses a peering only when "
            + "the receiving side allows forwarded traffic.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering")
    {
    }

    /// <param name="peering">The receiving side.</param>
    /// <param name="sender">The VNet that the traffic comes from.</param>
    /// <param name="source">The source addresses of the packets.</param>
    public bool Admits(SimPeering peering, SimVNet sender, AddressSet source) =>
        peering.AllowForwardedTraffic
        || AddressSet.From(sender.AddressPrefix.AsEnumerable()).IsSupersetOf(source);
}
