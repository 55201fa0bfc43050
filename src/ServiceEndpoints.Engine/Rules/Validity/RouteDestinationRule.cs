using System;
using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The routes of a table differ in name and in destination.</summary>
public sealed class RouteDestinationRule : ValidityRule<SimRouteTable>
{
    public static readonly RouteDestinationRule Instance = new();

    private RouteDestinationRule()
        : base(
            "SE1303",
            "Routes of a table differ",
            "No two routes of one table have the same name or the same destination.",
            "https://learn.microsoft.com/azure/virtual-network/manage-route-table")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimRouteTable entity)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, SimRoute> destinations = new(StringComparer.OrdinalIgnoreCase);
        foreach (SimRoute route in entity.Routes)
        {
            if (!names.Add(route.Name))
            {
                return EntityNoun.Of<SimRoute>().Exists(route.Name, UniqueNameRule.ScopeOf(route));
            }

            if (!destinations.TryAdd(route.AddressPrefix, route))
            {
                return new(
                    ErrorId.RouteExists,
                    $"'{route}' and '{destinations[route.AddressPrefix]}' both lead to {route.AddressPrefix}; "
                    + "a table has one route for a destination.",
                    route.ToString(),
                    "RouteConflict");
            }
        }

        return null;
    }
}
