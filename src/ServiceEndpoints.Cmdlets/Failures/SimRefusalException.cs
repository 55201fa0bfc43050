using System;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Carries a refusal into an error record. Nothing in the module throws it.</summary>
public sealed class SimRefusalException : Exception
{
    internal SimRefusalException(Refusal refusal)
        : base(Text(refusal))
    {
        RefusalId = refusal.Id;
        AzureCode = refusal.AzureCode;
    }

    public ErrorId RefusalId { get; }

    /// <summary>Azure's own code for the condition; null where Azure has none.</summary>
    public string? AzureCode { get; }

    private static string Text(Refusal refusal) =>
        refusal.AzureCode is not { } code || refusal.Message.Contains(code, StringComparison.Ordinal)
            ? refusal.Message
            : $"{code}: {refusal.Message}";
}
