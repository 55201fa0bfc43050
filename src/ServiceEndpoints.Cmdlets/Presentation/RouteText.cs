using System.Globalization;
using System.Management.Automation;
using ServiceEndpoints.Queries.Routes;

namespace ServiceEndpoints.Commands;

/// <summary>Columns of a route. Code properties.</summary>
public static class RouteText
{
    /// <summary>An endpoint's region has a hundred prefixes; the first three would tell nobody anything.</summary>
    public static string AddressPrefix(PSObject instance) => instance.BaseObject is SimEffectiveRoute route
        ? route.AddressPrefix is [var only]
            ? only.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"{route.AddressPrefix.Count} prefixes")
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
