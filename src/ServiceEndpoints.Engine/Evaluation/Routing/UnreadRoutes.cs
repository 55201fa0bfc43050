using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>What could not be read of a user-defined route, by what follows from it.</summary>
internal static class UnreadRoutes
{
    private const string Destination = "addressPrefix";

    // Nothing is matched against the name of a route.
    private const string Name = "name";

    /// <summary>Not null when the route may hold any address.</summary>
    public static UnresolvedValue? DestinationOf(SimRoute route) => route.Unresolved.FirstOrDefault(value =>
        value.Property == "properties" || value.Names(Destination));

    /// <summary>Not null when it is not known where the route leads, or whether it is there.</summary>
    public static UnresolvedValue? NextHopOf(SimRoute route) =>
        route.Unresolved.FirstOrDefault(value => value.Property != Name);
}
