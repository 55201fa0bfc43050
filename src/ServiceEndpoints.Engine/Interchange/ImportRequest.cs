using System;
using System.Collections.Generic;
using System.Threading;
using ServiceEndpoints.Interchange.Bicep;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange;

/// <summary>What to import, and where it is taken to be deployed.</summary>
public sealed record ImportRequest
{
    public required IReadOnlyList<ImportFile> Files { get; init; }

    public ImportFormat Format { get; init; } = ImportFormat.Auto;

    /// <summary>
    /// Values of template parameters: strings, booleans, whole numbers, null, lists and dictionaries of these, and
    /// <see cref="System.Text.Json.JsonElement"/>. Names compare without regard to case.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Parameters { get; init; } = new Dictionary<string, object?>();

    /// <summary>A file of more such values, which go behind <see cref="Parameters"/>; null for none.</summary>
    public ImportFile? ParameterFile { get; init; }

    /// <summary>Which estate of a Terraform plan is read; other formats have one.</summary>
    public PlanState State { get; init; } = PlanState.After;

    /// <summary>The resource group that is deployed to; null for <c>sim</c>.</summary>
    public string? ResourceGroupName { get; init; }

    /// <summary>Null for the topology's.</summary>
    public string? SubscriptionId { get; init; }

    /// <summary>The location of the resource group; null for the topology's.</summary>
    public string? Location { get; init; }

    /// <summary>The topology to add to; null for a new one.</summary>
    public SimTopology? MergeInto { get; init; }

    /// <summary>Is told how far the import is, about ten times a second; null for nobody.</summary>
    public Action<ImportStep>? Told { get; init; }

    /// <summary>Ends the import, also in the middle of a file.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What compiles Bicep files.</summary>
    internal BicepTool Bicep { get; init; } = new();
}
