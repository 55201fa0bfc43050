namespace ServiceEndpoints.Catalogue;

/// <summary>A name by which a policy definition lists the storage that a managed service keeps for itself.</summary>
/// <param name="Word">The last segment, as in <c>/services/Azure/ManagedInstance</c>.</param>
/// <param name="Service">The service whose storage it stands for.</param>
/// <param name="Source">The page that lists it.</param>
/// <param name="Date">The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</param>
public sealed record PolicyAlias(string Word, string Service, string Source, string Date)
{
    public override string ToString() => $"{PolicyAliases.Everything}/{Word}";
}
