namespace ServiceEndpoints.Help.Pages;

/// <param name="Number">From 1.</param>
internal sealed record SourceLine(string File, int Number, string Text)
{
    public MalformedPageException Refuse(string reason) => new(File, Number, reason);
}
