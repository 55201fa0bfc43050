using System;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>
/// Finds a part that is called by its whole and its name, or by its path or id alone. The name of a whole alone calls
/// none of its parts.
/// </summary>
public static class PartNames
{
    /// <param name="topology">Where to look.</param>
    /// <param name="whole">The VNet; without a name, the peering's path or id.</param>
    /// <param name="name">The peering's name, or the VNet that it leads to.</param>
    public static Result<SimPeering> Peering(SimTopology topology, string whole, string? name) =>
        name is not null
            ? EntityNames.VNet(topology, whole).Then(vnet => EntityNames.Peering(topology, vnet, name))
            : Named<SimPeering>(whole) ?? EntityNames.Peering(topology, whole);

    /// <param name="topology">Where to look.</param>
    /// <param name="whole">The route table; without a name, the route's path or id.</param>
    /// <param name="name">The route's name.</param>
    public static Result<SimRoute> Route(SimTopology topology, string whole, string? name) =>
        name is not null
            ? EntityNames.RouteTable(topology, whole).Then(table => EntityNames.Route(table, name))
            : Named<SimRoute>(whole) ?? EntityNames.Route(topology, whole);

    /// <summary>A refusal when the text is the name of a whole, not the path or id of a part.</summary>
    private static Result<T>? Named<T>(string text)
        where T : SimPart
    {
        if (text.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        EntityNoun noun = EntityNoun.Of<T>();
        return new Refusal(
            noun.NotFoundId, $"Say which {noun} of '{text}' is meant: give its -Name, or '{text}/<name>'.", text);
    }
}
