using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>
/// How routes compare for one address. Greater is preferred: the length of the prefix first, then who made the route.
/// </summary>
internal static class RoutePreference
{
    private const long Step = 64;
    private const int EndpointAmongTies = 10;
    private const int AppliancesAmongTies = 20;

    /// <summary>Above everything that has a prefix length.</summary>
    private const long NeverOverridden = 1000 * Step;

    public static long Of(CompiledRoute route, int length, EndpointRouteModel model)
    {
        if (route.IsEndpoint && model == EndpointRouteModel.Documented)
        {
            return NeverOverridden + (length * Step);
        }

        return (length * Step) + AmongTies(route, model);
    }

    /// <summary>
    /// An explicit prefix before a tag; a regional tag, a global one, AzureCloud of a region, AzureCloud.
    /// </summary>
    public static int TagOrder(string? tag) => tag switch
    {
        null => 5,
        "AzureCloud" => 1,
        _ when tag.StartsWith("AzureCloud.", System.StringComparison.OrdinalIgnoreCase) => 2,
        _ when tag.Contains('.') => 4,
        _ => 3,
    };

    private static int AmongTies(CompiledRoute route, EndpointRouteModel model) => route.Origin switch
    {
        _ when route.IsEndpoint => EndpointAmongTies,
        RouteOrigin.User when model == EndpointRouteModel.LongestPrefix && BeatsAnEqualEndpoint(route) =>
            AppliancesAmongTies + TagOrder(route.ServiceTag),
        RouteOrigin.User => 4 + TagOrder(route.ServiceTag),
        RouteOrigin.VirtualNetworkGateway => 2,
        _ => 1,
    };

    private static bool BeatsAnEqualEndpoint(CompiledRoute route) =>
        route.NextHopType is NextHopType.VirtualAppliance or NextHopType.VirtualNetworkGateway or NextHopType.None;
}
