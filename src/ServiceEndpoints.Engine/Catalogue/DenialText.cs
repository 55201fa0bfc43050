using System;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>What a client reads when a service's firewall turns it away.</summary>
public sealed record DenialText
{
    public required ResourceType ResourceType { get; init; }

    public required DenialCase Case { get; init; }

    /// <summary>The sub-service that says it; null where all of them do.</summary>
    public string? SubService { get; init; }

    /// <summary>The HTTP status; null for a protocol that has none.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The service's own code; empty where none is published.</summary>
    public string ErrorCode { get; init; } = string.Empty;

    /// <summary>The narrower code that the service puts inside its answer; null where there is none.</summary>
    public string? InnerErrorCode { get; init; }

    /// <summary>The text with the places <c>{client}</c>, <c>{resource}</c> and <c>{location}</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The page with the wording, or the report of somebody who met it.</summary>
    public required string Source { get; init; }

    /// <summary>The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</summary>
    public required string Date { get; init; }

    /// <summary>The text with its places filled in.</summary>
    public string Format(string client, string resource, string location) => Template
        .Replace("{client}", client, StringComparison.Ordinal)
        .Replace("{resource}", resource, StringComparison.Ordinal)
        .Replace("{location}", location, StringComparison.Ordinal);

    public override string ToString() => Template;
}
