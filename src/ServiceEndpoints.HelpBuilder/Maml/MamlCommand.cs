using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using ServiceEndpoints.Help.Pages;

namespace ServiceEndpoints.Help.Maml;

/// <summary>The element of one command.</summary>
internal static class MamlCommand
{
    public static XElement Of(CommandPage page) => new(
        MamlNames.Command + "command",
        new XAttribute(XNamespace.Xmlns + "maml", MamlNames.Maml),
        new XAttribute(XNamespace.Xmlns + "command", MamlNames.Command),
        new XAttribute(XNamespace.Xmlns + "dev", MamlNames.Dev),
        Details(page),
        MamlText.Description(page.Description),
        new XElement(MamlNames.Command + "syntax", MamlSyntax.Of(page)),
        new XElement(MamlNames.Command + "parameters", page.Parameters.Select(MamlParameter.InList)),
        new XElement(MamlNames.Command + "inputTypes", Types(page.Inputs, "inputType")),
        new XElement(MamlNames.Command + "returnValues", Types(page.Outputs, "returnValue")),
        new XElement(
            MamlNames.Maml + "alertSet", new XElement(MamlNames.Maml + "alert", MamlText.Paragraphs(page.Notes))),
        new XElement(MamlNames.Command + "examples", page.Examples.Select(MamlExample.Of)),
        new XElement(MamlNames.Command + "relatedLinks", page.Links.Select(MamlText.Link)));

    private static XElement Details(CommandPage page)
    {
        string[] name = page.Name.Split('-', 2);
        return new XElement(
            MamlNames.Command + "details",
            new XElement(MamlNames.Command + "name", page.Name),
            new XElement(MamlNames.Command + "verb", name[0]),
            new XElement(MamlNames.Command + "noun", name[^1]),
            MamlText.Description([page.Synopsis]));
    }

    private static IEnumerable<XElement> Types(IEnumerable<TypePart> types, string element) => types.Select(type =>
        new XElement(MamlNames.Command + element, MamlText.Type(type.Type), MamlText.Description(type.Description)));
}
