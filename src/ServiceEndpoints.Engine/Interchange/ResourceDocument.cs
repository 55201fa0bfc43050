using System;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// One resource in the form that Resource Manager gives it, with all values evaluated that can be: what every format
/// is turned into before it is mapped.
/// </summary>
internal sealed record ResourceDocument
{
    /// <summary>The full type, such as <c>Microsoft.Network/virtualNetworks/subnets</c>.</summary>
    public required string Type { get; init; }

    public required string Id { get; init; }

    /// <summary>Empty where the format has none.</summary>
    public string ApiVersion { get; init; } = "";

    /// <summary>The whole resource: <c>location</c>, <c>properties</c> and what else stands there.</summary>
    public required ObjectNode Body { get; init; }

    /// <summary>What is not known of the resource as a whole, such as whether it is deployed.</summary>
    public ValueList<UnresolvedValue> Doubts { get; init; } = [];

    /// <summary>
    /// Whether it says what is there rather than what is to be made: then parts of it that are resources of their own
    /// may be there without being in the files.
    /// </summary>
    public bool IsRecorded { get; init; }

    /// <summary>
    /// Whether a template writes it, so that deploying it replaces what is there of the same id.
    /// </summary>
    public bool IsWritten { get; init; }

    public SourcePlace Place => Body.Place;

    public string ParentId => ArmId.ParentOf(Id);

    public bool IsOf(string type) => Type.Equals(type, StringComparison.OrdinalIgnoreCase);

    /// <summary>The id of a resource below a scope, from its type and its name of as many segments.</summary>
    /// <returns>Null when type and name do not fit.</returns>
    public static string? ComposeId(string scope, string type, string name)
    {
        string[] words = type.Split('/');
        string[] names = name.Split('/');
        return words.Length < 2 || words.Length != names.Length + 1 || names.Contains("")
            ? null
            : $"{scope}/providers/{words[0]}/"
                + string.Join('/', words.Skip(1).Zip(names, (word, part) => $"{word}/{part}"));
    }

    /// <summary>The full type and the name in an id, each of as many segments.</summary>
    /// <returns>Null for an id that names no resource of a provider, such as that of a resource group.</returns>
    public static (string Type, string Name)? Identify(string id)
    {
        const string Providers = "/providers/";
        int start = id.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
        string[] words = start < 0 ? [] : id[(start + Providers.Length)..].TrimEnd('/').Split('/');
        return words.Length < 3 || words.Length % 2 == 0 || words.Contains("")
            ? null
            : ($"{words[0]}/{string.Join('/', words.Skip(1).Where((_, i) => i % 2 == 0))}",
                string.Join('/', words.Skip(1).Where((_, i) => i % 2 == 1)));
    }
}
