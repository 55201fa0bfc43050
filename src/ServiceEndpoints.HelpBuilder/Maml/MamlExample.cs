using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using ServiceEndpoints.Help.Pages;

namespace ServiceEndpoints.Help.Maml;

/// <summary>An example, with its output among its remarks.</summary>
internal static class MamlExample
{
    private const string Rule = "--------------------------";

    public static XElement Of(ExamplePart example, int index) => new(
        MamlNames.Command + "example",
        new XElement(MamlNames.Maml + "title", $"{Rule} Example {index + 1}: {example.Title} {Rule}"),
        new XElement(MamlNames.Dev + "code", example.Code),
        new XElement(MamlNames.Dev + "remarks", MamlText.Paragraphs(example.Remarks.Concat(Output(example)))));

    private static IEnumerable<string> Output(ExamplePart example) => example.Output is { } text ? [text] : [];
}
