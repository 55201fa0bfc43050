using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Queries.Connections;

namespace ServiceEndpoints.Sessions.Activity;

/// <summary>How a person is told, beforehand, that open connections will be closed: how many, and to what.</summary>
internal static class ClosingWarnings
{
    /// <param name="now">The connections that the change itself closes.</param>
    /// <param name="later">Those that are closed when what it sets going has come to its end.</param>
    public static IEnumerable<string> Of(IReadOnlyList<SimConnection> now, IReadOnlyList<SimConnection> later)
    {
        if (now.Count > 0)
        {
            yield return $"{Text(now)} closed.";
        }

        if (later.Count > 0)
        {
            yield return $"{Text(later)} closed once that has taken effect.";
        }
    }

    private static string Text(IReadOnlyList<SimConnection> connections)
    {
        IEnumerable<string> targets = connections
            .GroupBy(connection => connection.Destination)
            .Select(group => $"{group.Key} ({group.Count()})");
        return connections.Count == 1
            ? $"1 open connection to {connections[0].Destination} is"
            : $"{connections.Count} open connections to {string.Join(", ", targets)} are";
    }
}
