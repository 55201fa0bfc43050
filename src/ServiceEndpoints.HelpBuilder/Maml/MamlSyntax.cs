using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using ServiceEndpoints.Help.Pages;

namespace ServiceEndpoints.Help.Maml;

/// <summary>One line of syntax a parameter set, in the order in which the page names the sets.</summary>
internal static class MamlSyntax
{
    public static IEnumerable<XElement> Of(CommandPage page)
    {
        string[] sets = [.. page.Parameters.SelectMany(part => part.Sets).Distinct()];
        return sets.Length == 0 ? [Line(page, "")] : sets.Select(set => Line(page, set));
    }

    private static XElement Line(CommandPage page, string set) => new(
        MamlNames.Command + "syntaxItem",
        new XElement(MamlNames.Maml + "name", page.Name),
        page.Parameters
            .Where(part => part.Sets.Count == 0 || part.Sets.Contains(set))
            .OrderBy(part => part.Position ?? int.MaxValue)
            .ThenByDescending(part => part.IsRequired)
            .Select(MamlParameter.InSyntax));
}
