using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>What landings amount to, singly and together.</summary>
internal static class LandingVerdict
{
    /// <summary>What surely stops the traffic counts, whatever else is not known.</summary>
    public static Verdict Of(Landing landing) =>
        landing.Flight.IsStopped ? Verdict.Blocked
        : landing.Flight.Findings.Count > 0 ? Verdict.Unknown
        : Verdict.Reachable;

    /// <summary>
    /// All alike: that. Otherwise the question covers several outcomes, unless one of them is true and it is not known
    /// which.
    /// </summary>
    public static Verdict Of(IReadOnlyCollection<Landing> landings)
    {
        Verdict[] verdicts = landings.Select(Of).Distinct().ToArray();
        return verdicts switch
        {
            [Verdict one] => one,
            [] => Verdict.Unknown,
            _ when verdicts.Contains(Verdict.Unknown) || IsNotKnown(landings) => Verdict.Unknown,
            _ => Verdict.PartlyReachable,
        };
    }

    public static bool IsNotKnown(IEnumerable<Landing> landings) =>
        landings.Any(landing => landing.Caller?.UnknownBecause is not null);
}
