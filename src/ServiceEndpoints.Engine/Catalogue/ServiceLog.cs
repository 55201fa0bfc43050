using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>What the resource log of a service holds of the requests that reach it.</summary>
public sealed record ServiceLog
{
    public required ResourceType ResourceType { get; init; }

    /// <summary>The category that holds requests that were served.</summary>
    public required string Category { get; init; }

    /// <summary>The outcome of a request that was served, in the log's words.</summary>
    public required string SuccessText { get; init; }

    /// <summary>The HTTP status of such a request; null for a protocol that has none.</summary>
    public int? SuccessCode { get; init; }

    /// <summary>How the log notes what the firewall refuses; null where nothing is published about that.</summary>
    public RefusalEntry? Refusal { get; init; }

    /// <summary>The operations that are known, the usual one first. There are more.</summary>
    public IReadOnlyList<ServiceOperation> Operations { get; init; } = [];

    /// <summary>The page about the log, or the report of somebody who read it.</summary>
    public required string Source { get; init; }

    /// <summary>The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</summary>
    public required string Date { get; init; }

    public override string ToString() => $"{ResourceType}: {Category}";
}

/// <summary>How a log notes a request that the firewall refused.</summary>
/// <param name="Category">The category that holds it.</param>
/// <param name="Text">The outcome, in the log's words.</param>
/// <param name="HasCaller">Whether it notes the address of the client.</param>
public sealed record RefusalEntry(string Category, string Text, bool HasCaller = true);

/// <summary>An operation by the name that the log has for it.</summary>
/// <param name="SubService">The sub-service that offers it; null where there is only one.</param>
/// <param name="StatusCode">The HTTP status when it is served; null for the log's usual one.</param>
public sealed record ServiceOperation(string Name, string? SubService = null, int? StatusCode = null)
{
    public override string ToString() => Name;
}
