using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests;

/// <summary>ExpressRoute circuits for a <see cref="World"/>.</summary>
internal static class WorldOfCircuits
{
    /// <summary>Gives an on-premises network a circuit with a peering that leads to public addresses of Azure.</summary>
    public static World ExpressRoute(
        this World world, string onPremises, ExpressRoutePeering peering, params string[] nat) => world.With(t => t.With(
            t.OnPremisesNetworks.Named(onPremises).Single() with
            {
                ExpressRoutePeering = peering,
                ExpressRouteNatIPAddress = nat.Select(IPv4Address.Parse).ToValueList(),
            }));
}
