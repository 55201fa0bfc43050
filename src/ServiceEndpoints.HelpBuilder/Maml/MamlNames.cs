using System.Xml.Linq;

namespace ServiceEndpoints.Help.Maml;

/// <summary>
/// The namespaces of help files.
/// Source: https://learn.microsoft.com/powershell/scripting/developer/help/writing-help-for-windows-powershell-cmdlets
/// (2025-01).
/// </summary>
internal static class MamlNames
{
    public static XNamespace Help { get; } = "http://msh";

    public static XNamespace Maml { get; } = "http://schemas.microsoft.com/maml/2004/10";

    public static XNamespace Command { get; } = "http://schemas.microsoft.com/maml/dev/command/2004/10";

    public static XNamespace Dev { get; } = "http://schemas.microsoft.com/maml/dev/2004/10";
}
