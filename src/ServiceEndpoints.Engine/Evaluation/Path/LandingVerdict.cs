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

    /// <summary>Whether the same packets fare differently by an address that is one, and nobody knows which.</summary>
    private static bool IsNotKnown(IReadOnlyCollection<Landing> landings)
    {
        Landing[] unknown = landings.Where(landing => landing.Caller?.UnknownBecause is not null).ToArray();
        return unknown.Any(one => unknown.Any(other =>
            Of(one) != Of(other) && AreOfTheSamePackets(one, other) && !MayHaveOneAddress(one, other)));
    }

    /// <summary>Then it is something else that tells them apart, such as the way to a sign-in.</summary>
    private static bool MayHaveOneAddress(Landing one, Landing other) =>
        one.Caller!.Addresses.Overlaps(other.Caller!.Addresses);

    /// <summary>Clients outside have the unknown address themselves, so that it tells them apart.</summary>
    private static bool AreOfTheSamePackets(Landing one, Landing other) =>
        one.Flight.Traffic.Destination.Overlaps(other.Flight.Traffic.Destination)
        && one.Flight.Traffic.Ports.Overlaps(other.Flight.Traffic.Ports)
        && one.Flight.Traffic.SourcePorts.Overlaps(other.Flight.Traffic.SourcePorts)
        && (one.Flight.Origin is null || one.Flight.Client.Overlaps(other.Flight.Client));
}
