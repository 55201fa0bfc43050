namespace ServiceEndpoints.Interchange;

/// <summary>A property that Azure knows and the topology has no place for.</summary>
/// <param name="Target">The id of what it belongs to.</param>
/// <param name="Property">The property, in Azure's words.</param>
/// <param name="Place">File and location in it.</param>
public sealed record NotModelledProperty(string Target, string Property, string Place)
{
    public override string ToString() => $"{Property} ({Place})";
}
