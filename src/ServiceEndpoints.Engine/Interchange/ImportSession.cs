using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Arm;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange;

/// <summary>What the readers of one import share.</summary>
internal sealed record ImportSession
{
    public required ImportLog Log { get; init; }

    /// <summary>What is known before anything is read.</summary>
    public required SimTopology Start { get; init; }

    /// <summary>Is told how far the import is, and ends it when it is called off.</summary>
    public required ImportWatch Watch { get; init; }

    public required string SubscriptionId { get; init; }

    /// <summary>The subscription that was asked for; null where the files may say it.</summary>
    public string? GivenSubscriptionId { get; init; }

    public required string TenantId { get; init; }

    public required string ResourceGroupName { get; init; }

    public required string Location { get; init; }

    public required IReadOnlyDictionary<string, DataNode> Parameters { get; init; }

    /// <summary>Which estate of a plan is read.</summary>
    public PlanState State { get; init; }

    /// <summary>What finds the templates that others name.</summary>
    public required LinkedTemplates Links { get; init; }

    /// <summary>Where the things of native files stand, by their ids.</summary>
    public Dictionary<string, SourcePlace> NativePlaces { get; } = new(ArmId.Comparer);

    /// <summary>Whether resources of a type are mapped, so that it is worth while to evaluate them.</summary>
    public required Func<string, bool> IsMapped { get; init; }
}
