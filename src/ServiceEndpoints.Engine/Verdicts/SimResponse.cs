namespace ServiceEndpoints.Verdicts;

/// <summary>What the client sees of a refusal.</summary>
/// <param name="StatusCode">The HTTP status; null where the protocol has none, or where nothing answers.</param>
/// <param name="ErrorCode">The service's own code, or <c>Timeout</c> when nothing answers.</param>
public sealed record SimResponse(int? StatusCode, string ErrorCode, string Message)
{
    public override string ToString() => StatusCode is { } status ? $"{status} {ErrorCode}" : ErrorCode;
}
