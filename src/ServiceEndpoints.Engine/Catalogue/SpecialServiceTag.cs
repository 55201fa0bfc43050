using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Catalogue;

/// <summary>A service tag that is in no file: it depends on the network or stands for the platform itself.</summary>
/// <param name="Name">The name in Azure's spelling.</param>
/// <param name="Addresses">The addresses; null where they depend on the network or are not published.</param>
/// <param name="IsUsableInRoutes">True where a route may name the tag.</param>
/// <param name="Source">The page that describes it.</param>
/// <param name="Date">The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</param>
public sealed record SpecialServiceTag(
    string Name, AddressSet? Addresses, bool IsUsableInRoutes, string Source, string Date)
{
    public override string ToString() => Name;
}
