using System;
using System.Linq;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// The address that a template has while it is deployed, of which templates make those of the files beside them. Where
/// it would be published nobody knows, so a name that is reserved for being nowhere stands for it.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment
/// </summary>
internal static class OwnAddress
{
    // https://www.rfc-editor.org/rfc/rfc2606
    private const string Start = "https://template.invalid/";
    private const string End = ".json";

    /// <param name="file">The name of a template's file, from the folder that is read.</param>
    public static string Of(string file) => Start + string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The file in an address made of such a one; what gives access to it may follow.</summary>
    /// <returns>Null for an address that is not made of one, or that names no file.</returns>
    public static string? FileIn(string? address)
    {
        int end = address?.IndexOf(End, StringComparison.OrdinalIgnoreCase) ?? -1;
        return end > 0 && address!.StartsWith(Start, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(address[Start.Length..(end + End.Length)]).TrimStart('/')
            : null;
    }
}
