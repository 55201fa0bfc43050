using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using ServiceEndpoints.Help.Pages;

namespace ServiceEndpoints.Help.Maml;

/// <summary>Paragraphs, and the small elements that consist of them.</summary>
internal static class MamlText
{
    public static IEnumerable<XElement> Paragraphs(IEnumerable<string> paragraphs) =>
        paragraphs.Select(paragraph => new XElement(MamlNames.Maml + "para", paragraph));

    public static XElement Description(IEnumerable<string> paragraphs) =>
        new(MamlNames.Maml + "description", Paragraphs(paragraphs));

    public static XElement Type(string name) =>
        new(MamlNames.Dev + "type", new XElement(MamlNames.Maml + "name", name), new XElement(MamlNames.Maml + "uri"));

    public static XElement Link(LinkPart link) => new(
        MamlNames.Maml + "navigationLink",
        new XElement(MamlNames.Maml + "linkText", link.Text),
        new XElement(MamlNames.Maml + "uri", link.Address));
}
