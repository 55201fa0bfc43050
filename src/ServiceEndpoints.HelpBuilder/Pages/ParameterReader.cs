using System;
using System.Collections.Generic;

namespace ServiceEndpoints.Help.Pages;

/// <summary>
/// Reads a parameter: <c>### -Name</c>, what it is for, and a block of yaml with its type and whatever is not the
/// usual: optional, named, in all sets, without alias, not from the pipeline, without wildcards.
/// </summary>
internal static class ParameterReader
{
    public static ParameterPart Read(Section section)
    {
        if (!section.Title.StartsWith('-'))
        {
            throw section.Heading.Refuse("The heading '### -Name' of a parameter is expected.");
        }

        if (Fence.Take(section.Lines, out IReadOnlyList<SourceLine> rest) is not [{ Language: "yaml" } block])
        {
            throw section.Heading.Refuse("A parameter has one block of yaml.");
        }

        if (ParagraphReader.Read(rest) is not { Count: > 0 } description)
        {
            throw section.Heading.Refuse($"Nothing is said about '{section.Title}'.");
        }

        ParameterPart part = new(section.Title[1..], "", description);
        foreach (SourceLine line in block.Lines)
        {
            part = With(part, line);
        }

        return part.Type.Length > 0 ? part : throw block.Opening.Refuse("The line 'Type: …' is missing.");
    }

    private static ParameterPart With(ParameterPart part, SourceLine line)
    {
        int colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            throw line.Refuse("A line 'Key: value' is expected.");
        }

        string value = line.Text[(colon + 2)..].Trim();
        return line.Text[..colon] switch
        {
            "Type" => part with { Type = value },
            "Parameter Sets" => part with { Sets = value.Split(", ") },
            "Aliases" => part with { Aliases = value.Split(", ") },
            "Accepted values" => part with { Values = value.Split(", ") },
            "Required" => part with { IsRequired = Flag(line, value) },
            "Position" => part with { Position = StrictPosition.Read(line, value) },
            "Default value" => part with { Default = value },
            "Accept pipeline input" => part with { Pipeline = Pipeline(line, value) },
            "Accept wildcard characters" => part with { TakesWildcards = Flag(line, value) },
            string key => throw line.Refuse($"'{key}' is not a key of a parameter."),
        };
    }

    private static bool Flag(SourceLine line, string value) => value switch
    {
        "True" => true,
        "False" => false,
        _ => throw line.Refuse($"'{value}' is neither True nor False."),
    };

    private static string Pipeline(SourceLine line, string value) => value switch
    {
        "False" => "",
        ['T', 'r', 'u', 'e', ' ', '(', .. string how, ')'] => how,
        _ => throw line.Refuse($"'{value}' is neither False nor 'True (ByValue)'."),
    };
}
