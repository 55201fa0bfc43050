using System.Management.Automation;
using ServiceEndpoints.Queries.Routes;

namespace ServiceEndpoints.Commands;

/// <summary>The last column of a route: where it leads, or which endpoint or user made it. A code property.</summary>
public static class RouteText
{
    public static string Maker(PSObject instance) => instance.BaseObject is not SimEffectiveRoute route
        ? ""
        : route switch
        {
            { NextHopIpAddress: { } address, Name: { } name } => $"{address} ({name})",
            { NextHopIpAddress: { } address } => address.ToString(),
            { Service: { } service, Region: { } region } => $"{service} {region}",
            _ => route.Name ?? "",
        };
}
