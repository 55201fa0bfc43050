using System.Management.Automation;
using ServiceEndpoints.Queries.Routes;

namespace ServiceEndpoints.Commands;

/// <summary>Columns of a route that one property does not make. Code properties.</summary>
public static class RouteText
{
    /// <summary>The first prefix and how many more there are: a route of an endpoint has hundreds.</summary>
    public static string Prefixes(PSObject instance) => instance.BaseObject is SimEffectiveRoute route
        ? route.AddressPrefix switch
        {
            [] => "",
            [var only] => only.ToString(),
            [var first, ..] => $"{first} +{route.AddressPrefix.Count - 1}",
        }
        : "";

    /// <summary>Where it leads, or which endpoint or user made it.</summary>
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
