namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>Who made a route. The order is the preference between equal prefixes, lowest first.</summary>
internal enum RouteOrigin
{
    Default,
    VirtualNetworkGateway,
    User,
}
