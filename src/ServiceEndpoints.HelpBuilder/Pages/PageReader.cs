using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ServiceEndpoints.Help.Pages;

/// <summary>Reads the page of a command. A page that lacks a part, or has one that is not known, is refused.</summary>
internal static class PageReader
{
    private static readonly string[] s_parts =
        ["SYNOPSIS", "DESCRIPTION", "EXAMPLES", "PARAMETERS", "INPUTS", "OUTPUTS", "NOTES", "RELATED LINKS"];

    public static CommandPage Read(string file) => Read(file, File.ReadAllText(file));

    /// <param name="file">Its name, which is the command's.</param>
    public static CommandPage Read(string file, string text)
    {
        string[] texts = text.ReplaceLineEndings("\n").Split('\n');
        SourceLine[] lines = [.. texts.Select((line, index) => new SourceLine(file, index + 1, line))];
        Section page = Title(lines);
        Dictionary<string, Section> parts = Parts(page);
        return new CommandPage(page.Title)
        {
            Synopsis = Synopsis(parts["SYNOPSIS"]),
            Description = parts["DESCRIPTION"].SomeParagraphs(),
            Examples = ExampleReader.Read(parts["EXAMPLES"]),
            Parameters = [.. Section.Cut(parts["PARAMETERS"].Lines, "###").Select(ParameterReader.Read)],
            Inputs = Types(parts["INPUTS"]),
            Outputs = Types(parts["OUTPUTS"]),
            Notes = parts["NOTES"].SomeParagraphs(),
            Links = LinkReader.Read(parts["RELATED LINKS"]),
        };
    }

    private static Section Title(SourceLine[] lines)
    {
        IReadOnlyList<Section> pages = Section.Cut(lines, "#");
        if (pages is not [Section page])
        {
            throw lines[0].Refuse("A page has one heading '# Name-Of-Command'.");
        }

        return page.Title == Path.GetFileNameWithoutExtension(lines[0].File)
            ? page
            : throw page.Heading.Refuse($"The page of '{page.Title}' has the name of another command.");
    }

    private static Dictionary<string, Section> Parts(Section page)
    {
        Dictionary<string, Section> parts = [];
        foreach (Section part in Section.Cut(page.Lines, "##"))
        {
            if (!s_parts.Contains(part.Title))
            {
                throw part.Heading.Refuse($"'{part.Title}' is none of {string.Join(", ", s_parts)}.");
            }

            if (!parts.TryAdd(part.Title, part))
            {
                throw part.Heading.Refuse($"'{part.Title}' is there twice.");
            }
        }

        return s_parts.FirstOrDefault(part => !parts.ContainsKey(part)) is { } missing
            ? throw page.Heading.Refuse($"The part '## {missing}' is missing.")
            : parts;
    }

    private static string Synopsis(Section part) => part.SomeParagraphs() is [string one]
        ? one
        : throw part.Heading.Refuse("A synopsis is one paragraph.");

    private static IReadOnlyList<TypePart> Types(Section part) =>
        Section.Cut(part.Lines, "###") is { Count: > 0 } types
            ? [.. types.Select(type => new TypePart(type.Title, type.SomeParagraphs()))]
            : throw part.Heading.Refuse($"'{part.Title}' names no type; write '### None' for none.");
}
