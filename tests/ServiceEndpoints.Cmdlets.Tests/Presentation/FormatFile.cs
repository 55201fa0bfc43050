using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using ServiceEndpoints.Commands.Tests.Hosting;

namespace ServiceEndpoints.Commands.Tests.Presentation;

/// <summary>The views and the added members that the module brings along.</summary>
internal static class FormatFile
{
    private static readonly XDocument s_format = XDocument.Load(
        Repository.PathOf("module", "ServiceEndpoints.Format.ps1xml"));

    private static readonly XDocument s_types = XDocument.Load(
        Repository.PathOf("module", "ServiceEndpoints.Types.ps1xml"));

    /// <summary>Each view's type name, and the properties that the view names.</summary>
    public static IEnumerable<(string TypeName, string Property)> Properties() =>
        from view in s_format.Descendants("View")
        from type in view.Descendants("TypeName")
        from property in view.Descendants("PropertyName")
        select (type.Value, property.Value);

    public static IReadOnlySet<string> TypeNames() =>
        s_format.Descendants("TypeName").Select(type => type.Value).ToHashSet();

    /// <summary>The members that code adds to a type.</summary>
    public static IReadOnlySet<(string TypeName, string Member)> AddedMembers() =>
    (
        from type in s_types.Root!.Elements("Type")
        from member in type.Descendants("CodeProperty")
        select ((string)type.Element("Name")!, (string)member.Element("Name")!)).ToHashSet();

    /// <summary>What a list of an object shows unless told otherwise.</summary>
    public static IEnumerable<(string TypeName, string Property)> DefaultProperties() =>
        from type in s_types.Root!.Elements("Type")
        from name in type.Descendants("ReferencedProperties").Elements("Name")
        select ((string)type.Element("Name")!, name.Value);

    /// <summary>The columns whose width is fixed, with the gaps between them.</summary>
    public static IEnumerable<(string View, int Width)> FixedWidths() =>
        from view in s_format.Descendants("View")
        where view.Element("TableControl") is not null
        select ((string)view.Element("Name")!, view.Descendants("Width").Sum(width => (int)width + 1));
}
