namespace ServiceEndpoints.Results;

/// <summary>What was asked for and cannot be had.</summary>
/// <param name="Id">The condition; stable for ever.</param>
/// <param name="Message">A sentence for people: what, which, and what to do next.</param>
/// <param name="Target">The name or text that the caller gave, where one thing is to blame.</param>
/// <param name="AzureCode">Azure's own error code, where Azure has one for this condition.</param>
public sealed record Refusal(ErrorId Id, string Message, string? Target = null, string? AzureCode = null)
{
    public override string ToString() => $"{Id}: {Message}";
}
