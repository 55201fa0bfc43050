using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Routing;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>Says by which rule one route is preferred to another.</summary>
internal static class RouteLoss
{
    public static (Rule Rule, string Text) Why(
        CompiledSubnet subnet, CompiledRoute winner, CompiledRoute loser, IPv4Address address)
    {
        int won = winner.PrefixFor(address)!.Value.Length;
        int lost = loser.PrefixFor(address)!.Value.Length;
        if (winner.IsPreferredToBgp && loser.Origin == RouteOrigin.VirtualNetworkGateway && lost >= won)
        {
            return (BgpNeverBeatsSystemRoutes.Instance, "BGP is not preferred to VNet, peering and endpoint routes");
        }

        if (winner.IsEndpoint && lost >= won)
        {
            return (EndpointRoutesAreNotOverridden.Instance, "endpoint routes are not overridden");
        }

        if (lost < won)
        {
            return (LongestPrefixWins.Instance, $"/{lost} is shorter than /{won}");
        }

        if (winner.Origin == RouteOrigin.User && loser.Origin == RouteOrigin.User)
        {
            return (TagRoutesHaveATieOrder.Instance, $"{winner.Label} comes before it among equal prefixes");
        }

        return (UserRoutesWinTies.Instance, $"{winner.Origin} routes come before {loser.Origin} routes of one prefix");
    }

    /// <summary>
    /// The rule that tells most about why the route wins: the one that put it before its closest rival. Where nobody
    /// but Azure's own shorter routes is left behind, that tells nothing, and it is the one that made the route.
    /// A route that is beaten among its equals is no rival.
    /// </summary>
    public static Rule DecidedBy(CompiledSubnet subnet, CompiledRoute winner, IPv4Address address)
    {
        CompiledRoute? rival = subnet.RoutesFor(address)
            .Where(route => !ReferenceEquals(route, winner))
            .OrderByDescending(route => route.PrefixFor(address)!.Value.Length)
            .ThenBy(route => route.InvalidPrefixes.Contains(route.PrefixFor(address)!.Value))
            .FirstOrDefault();
        Rule? madeBy = rival is null || IsShorterDefault(rival, winner, address) ? winner.MadeBy : null;
        return madeBy ?? (rival is null ? LongestPrefixWins.Instance : Why(subnet, winner, rival, address).Rule);
    }

    private static bool IsShorterDefault(CompiledRoute route, CompiledRoute winner, IPv4Address address) =>
        route.Origin == RouteOrigin.Default
        && route.PrefixFor(address)!.Value.Length < winner.PrefixFor(address)!.Value.Length;
}
