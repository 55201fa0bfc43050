namespace ServiceEndpoints.Help.Pages;

/// <param name="Address">Empty for another command.</param>
internal sealed record LinkPart(string Text, string Address);
