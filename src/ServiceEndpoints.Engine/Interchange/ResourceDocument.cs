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
}
