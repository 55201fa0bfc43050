using System.Linq;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>What of a route table could not be read and may decide which route takes the traffic, or where to.</summary>
internal static class UnreadRoutes
{
    public static UnresolvedValue? For(SubnetContext context, CompiledRoute? winner)
    {
        if (context.RouteTable is not { } table || !context.HasUnreadRoutes)
        {
            return null;
        }

        return NoneBeats(winner, context)
            ? null
            : table.Unread("routes") ?? Propagation(context, table) ?? Deciding(table, winner);
    }

    /// <summary>As documented nothing beats an endpoint.</summary>
    public static bool NoneBeats(CompiledRoute? winner, SubnetContext context) =>
        winner is { IsEndpoint: true } && context.Model == EndpointRouteModel.Documented;

    private static UnresolvedValue? Propagation(SubnetContext context, SimRouteTable table) =>
        context.Gateways.Count > 0 ? table.Unread("disableBgpRoutePropagation") : null;

    /// <summary>A route whose prefix is not known may hold any address; else it decides where it wins.</summary>
    private static UnresolvedValue? Deciding(SimRouteTable table, CompiledRoute? winner) => table.Routes
        .Where(route => route.Unresolved.Count > 0
            && (route.Unread("addressPrefix") is not null
                || (winner is { Origin: RouteOrigin.User } && ArmId.Same(winner.Name ?? "", route.Name))))
        .Select(route => route.Unresolved[0])
        .FirstOrDefault();
}
