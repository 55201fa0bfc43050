namespace ServiceEndpoints.Catalogue;

/// <summary>The most that Azure admits of something.</summary>
/// <param name="Name">The stable name to override it by.</param>
/// <param name="Value">The greatest count that is still admitted.</param>
/// <param name="Counts">What is counted, and within what.</param>
/// <param name="Source">The page that states the number.</param>
/// <param name="Date">The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</param>
public sealed record ServiceLimit(string Name, int Value, string Counts, string Source, string Date)
{
    public override string ToString() => Name;
}
