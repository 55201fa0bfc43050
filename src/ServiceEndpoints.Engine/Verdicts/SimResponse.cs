namespace ServiceEndpoints.Verdicts;

/// <summary>What the client sees of a refusal.</summary>
/// <param name="StatusCode">The HTTP status; null where the protocol has none, or where nothing answers.</param>
/// <param name="ErrorCode">The service's own code, empty where it has none; <c>Timeout</c> when nothing answers.</param>
public sealed record SimResponse(int? StatusCode, string ErrorCode, string Message)
{
    /// <summary>The narrower code that some services put inside; null where there is none.</summary>
    public string? InnerErrorCode { get; init; }

    public override string ToString()
    {
        string code = InnerErrorCode is null ? ErrorCode : $"{ErrorCode} ({InnerErrorCode})";
        return $"{StatusCode} {code}".Trim();
    }
}
