namespace ServiceEndpoints.Interchange;

/// <summary>What the compiler of a source warned of, in its own words.</summary>
/// <param name="Code">The compiler's name for the condition, such as <c>no-unused-params</c>.</param>
/// <param name="Place">File, line and column, such as <c>main.bicep(1,7)</c>.</param>
public sealed record ImportWarning(string Code, string Message, string Place)
{
    public override string ToString() => $"{Code}: {Message} ({Place})";
}
