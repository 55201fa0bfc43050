namespace ServiceEndpoints.Interchange;

/// <summary>A value that the files do not give.</summary>
/// <param name="Target">The id of what it belongs to.</param>
/// <param name="Property">The property, in Azure's words.</param>
/// <param name="Expression">What stands there instead of a value.</param>
/// <param name="Reason">Why that says nothing: a sentence for people.</param>
/// <param name="Place">File and location in it.</param>
public sealed record ImportUnresolved(string Target, string Property, string Expression, string Reason, string Place)
{
    public override string ToString() => $"{Property}: {Expression} ({Place})";
}
