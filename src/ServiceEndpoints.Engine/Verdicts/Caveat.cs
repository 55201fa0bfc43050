namespace ServiceEndpoints.Verdicts;

/// <summary>
/// Something that a reader of the answer should know: a disagreement of sources, or what was not asked.
/// </summary>
/// <param name="Id">The decision it hangs on, such as <c>D-ROUTE</c>, or a word that names the matter.</param>
public sealed record Caveat(string Id, string Text)
{
    public override string ToString() => $"{Id}: {Text}";
}
