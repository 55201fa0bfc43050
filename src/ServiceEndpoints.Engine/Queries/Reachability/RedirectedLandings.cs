using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation.Path;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>
/// Joins a first connection with the second that it leads to: the flow works only where both do. What stops every
/// second connection stops the flow, and what is not known of any that is not stopped is not known of the flow; what
/// stops some makes cells of their own. What is not known of the second does not matter when no first one comes about.
/// </summary>
internal static class RedirectedLandings
{
    public static IReadOnlyList<Landing> Join(IReadOnlyList<Landing> first, IReadOnlyList<Landing> second)
    {
        List<Landing> troubled = second.Where(landing => landing.Flight.Findings.Count > 0).ToList();
        if (troubled.Count == 0)
        {
            return first;
        }

        if (troubled.Count < second.Count)
        {
            bool comesAbout = first.Any(landing => !landing.Flight.IsStopped);
            return [.. first, .. troubled.Where(landing => comesAbout || landing.Flight.IsStopped)];
        }

        List<Landing> doubtful = troubled.FindAll(landing => !landing.Flight.IsStopped);
        return doubtful.Count == 0
            ? With(first, troubled)
            : [.. With(first, doubtful), .. troubled.Except(doubtful)];
    }

    private static List<Landing> With(IReadOnlyList<Landing> first, List<Landing> second)
    {
        IEnumerable<Finding> findings = second.SelectMany(landing => landing.Flight.Findings).Distinct();
        return [.. first.Select(landing => landing with { Flight = landing.Flight.With(findings) })];
    }
}
