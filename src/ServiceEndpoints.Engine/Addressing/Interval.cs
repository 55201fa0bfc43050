namespace ServiceEndpoints.Addressing;

/// <summary>The whole numbers from first to last, both included: what addresses and ports have in common.</summary>
internal readonly record struct Interval(uint First, uint Last)
{
    public ulong Count => (ulong)Last - First + 1;

    public bool Contains(uint value) => First <= value && value <= Last;

    public bool Contains(Interval other) => First <= other.First && other.Last <= Last;

    public bool Overlaps(Interval other) => First <= other.Last && other.First <= Last;

    /// <summary>True when an interval that starts no earlier overlaps this one or begins right behind it.</summary>
    public bool IsContinuedBy(Interval later) => later.First <= Last || later.First - Last == 1;
}
