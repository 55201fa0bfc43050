using System.Collections.Generic;

namespace ServiceEndpoints.Help.Pages;

/// <summary>All that a page says about a command. Texts are lists of paragraphs without Markdown.</summary>
internal sealed record CommandPage(string Name)
{
    public required string Synopsis { get; init; }

    public required IReadOnlyList<string> Description { get; init; }

    public required IReadOnlyList<ExamplePart> Examples { get; init; }

    public required IReadOnlyList<ParameterPart> Parameters { get; init; }

    public required IReadOnlyList<TypePart> Inputs { get; init; }

    public required IReadOnlyList<TypePart> Outputs { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<LinkPart> Links { get; init; }
}
