using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using ServiceEndpoints.Help.Pages;

namespace ServiceEndpoints.Help.Maml;

/// <summary>A parameter, in the list of parameters or in a line of syntax.</summary>
internal static class MamlParameter
{
    public static XElement InList(ParameterPart part) => new(
        MamlNames.Command + "parameter", Facts(part), Head(part), Value(part), Rest(part));

    /// <summary>Lines of syntax show the values in the place of the type, and no value for a switch.</summary>
    public static XElement InSyntax(ParameterPart part) => new(
        MamlNames.Command + "parameter",
        Facts(part),
        Head(part),
        part.Values.Count > 0 ? Values(part) : null,
        part.IsSwitch ? null : Value(part),
        Rest(part));

    private static IEnumerable<XAttribute> Facts(ParameterPart part) =>
    [
        new("required", part.IsRequired),
        new("variableLength", true),
        new("globbing", part.TakesWildcards),
        new("pipelineInput", part.Pipeline.Length == 0 ? "False" : $"True ({part.Pipeline})"),
        new("position", part.Position?.ToString(CultureInfo.InvariantCulture) ?? "named"),
        new("aliases", part.Aliases.Count == 0 ? "none" : string.Join(", ", part.Aliases)),
    ];

    private static IEnumerable<XElement> Head(ParameterPart part) =>
    [
        new(MamlNames.Maml + "name", part.Name),
        MamlText.Description(part.Values.Count == 0 ? part.Description : part.Description.Append(Choice(part))),
    ];

    private static string Choice(ParameterPart part) => $"Values: {string.Join(", ", part.Values)}.";

    private static XElement Values(ParameterPart part) => new(
        MamlNames.Command + "parameterValueGroup",
        part.Values.Select(value => new XElement(
            MamlNames.Command + "parameterValue",
            new XAttribute("required", false),
            new XAttribute("variableLength", false),
            value)));

    private static XElement Value(ParameterPart part) => new(
        MamlNames.Command + "parameterValue",
        new XAttribute("required", !part.IsSwitch),
        new XAttribute("variableLength", false),
        part.Type);

    private static IEnumerable<XElement> Rest(ParameterPart part) =>
        [MamlText.Type(part.Type), new(MamlNames.Dev + "defaultValue", part.Default)];
}
