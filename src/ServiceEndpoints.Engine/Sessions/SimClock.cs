using System;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions;

/// <summary>The simulated clock, after it went on.</summary>
/// <param name="Time">In UTC.</param>
/// <param name="Changes">What came to its end on the way: rows of the journal.</param>
/// <param name="UnderWay">The endpoints that are still being set up or taken down, the first to be done first.</param>
public sealed record SimClock(
    DateTimeOffset Time, ValueList<SimChange> Changes, ValueList<SimServiceEndpoint> UnderWay)
{
    internal SessionState? State { get; init; }

    public bool Equals(SimClock? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Time.GetHashCode();

    public override string ToString() =>
        Time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
