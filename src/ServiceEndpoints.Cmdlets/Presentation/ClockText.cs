using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Requests;
using ServiceEndpoints.Sessions;
using ServiceEndpoints.Sessions.Activity;

namespace ServiceEndpoints.Commands;

/// <summary>Times of the simulated clock, which counts seconds in UTC. Code properties.</summary>
public static class ClockText
{
    public static string Time(PSObject instance) => instance.BaseObject switch
    {
        SimDiagnosticRow row => Text(row.Time),
        SimRequest request => Text(request.Time),
        SimClock clock => Text(clock.Time),
        _ => "",
    };

    public static string Opened(PSObject instance) =>
        instance.BaseObject is SimConnection { OpenedAt: { } opened } ? Hours(opened) : "";

    /// <summary>When and by what a connection was closed, or why it was refused.</summary>
    public static string Ended(PSObject instance) => instance.BaseObject switch
    {
        SimConnection { State: ConnectionState.Refused } connection => connection.Reason.ToString(),
        SimConnection { ClosedAt: { } closed } connection => $"{Hours(closed)} {connection.ClosedBy}",
        _ => "",
    };

    /// <summary>What of the clock is still to come.</summary>
    public static string UnderWay(PSObject instance) => instance.BaseObject is SimClock clock
        ? ListText.Of(
        [
            .. clock.UnderWay.Select(endpoint =>
                $"{endpoint.Service} of {endpoint.VNetName}/{endpoint.SubnetName} in {endpoint.Remaining:c}"),
        ])
        : "";

    private static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Hours(DateTimeOffset time) =>
        time.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
