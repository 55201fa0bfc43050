using System.Collections.Generic;

namespace ServiceEndpoints.Help.Pages;

/// <param name="Name">Without the dash.</param>
/// <param name="Type">The short name of its type, such as <c>String[]</c>.</param>
internal sealed record ParameterPart(string Name, string Type, IReadOnlyList<string> Description)
{
    /// <summary>The sets that it is in; empty for all of them.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The values that it takes; empty for any.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public bool IsRequired { get; init; }

    /// <summary>From 0; null for a parameter that must be named.</summary>
    public int? Position { get; init; }

    public string Default { get; init; } = "None";

    /// <summary>How it is bound from the pipeline, such as <c>ByValue</c>; empty for not at all.</summary>
    public string Pipeline { get; init; } = "";

    public bool TakesWildcards { get; init; }

    public bool IsSwitch => Type == "SwitchParameter";
}
