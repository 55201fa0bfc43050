using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Routes;

namespace ServiceEndpoints.Interchange.RouteTables;

/// <summary>Compares the routes that Azure told with those that follow from a topology.</summary>
public static class EffectiveRouteComparison
{
    /// <returns>One row for every prefix and source of which the two say different things.</returns>
    public static ValueList<SimEffectiveRouteDifference> Of(
        IEnumerable<RecordedRoute> recorded, IEnumerable<SimEffectiveRoute> computed)
    {
        ILookup<(string, string), RecordedRoute> azure = recorded.ToLookup(Key);
        ILookup<(string, string), RecordedRoute> ours = computed.SelectMany(Routes).ToLookup(Key);
        return azure.Select(group => group.Key)
            .Concat(ours.Select(group => group.Key))
            .Distinct()
            .Where(key => !Texts(azure[key]).SequenceEqual(Texts(ours[key]), StringComparer.OrdinalIgnoreCase))
            .Select(key => new SimEffectiveRouteDifference(
                azure[key].Concat(ours[key]).First().AddressPrefix,
                azure[key].Concat(ours[key]).First().Source,
                string.Join(", ", Texts(azure[key])),
                string.Join(", ", Texts(ours[key]))))
            .ToValueList();
    }

    // Azure's tools differ in the case of words.
    private static (string Prefix, string Source) Key(RecordedRoute route) =>
        (route.AddressPrefix.ToUpperInvariant(), route.Source.ToUpperInvariant());

    private static IEnumerable<string> Texts(IEnumerable<RecordedRoute> routes) =>
        routes.Select(route => route.ToString()).Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<RecordedRoute> Routes(SimEffectiveRoute route) => route.AddressPrefix.Select(
        prefix => new RecordedRoute
        {
            AddressPrefix = prefix.ToString(),
            Source = route.Source,
            State = route.State,
            NextHopType = route.NextHopType.ToString(),
            NextHopIpAddress = route.NextHopIpAddress?.ToString() ?? "",
        });
}
