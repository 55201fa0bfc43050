namespace ServiceEndpoints.Interchange;

/// <summary>
/// What the compiler of a source warned of, in its own words, or what was assumed where a file does not say more.
/// </summary>
/// <param name="Code">The name of the condition, such as <c>no-unused-params</c>.</param>
/// <param name="Message">A sentence for people.</param>
/// <param name="Place">Where: file, line and column, such as <c>main.bicep(1,7)</c>, or file and location in it.</param>
public sealed record ImportWarning(string Code, string Message, string Place)
{
    public override string ToString() => $"{Code}: {Message} ({Place})";
}
