using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>
/// Functions that hash names. Azure does not publish its hash, so the results here have the right form, are the same
/// for the same arguments and differ for others, and are not the ones that Azure gives.
/// </summary>
internal static class StableNameFunctions
{
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    // https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uniquestring
    private const int UniqueLength = 13;

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("guid", 1, TemplateFunction.Any, call => call.Of(StableHash.Guid(Texts(call)))) { KeepsIdentity = true },
        new("uniqueString", 1, TemplateFunction.Any, call => call.Of(Unique(Texts(call)))) { KeepsIdentity = true },
    ];

    /// <summary>13 characters for a text.</summary>
    public static string Unique(params string[] texts)
    {
        byte[] hash = StableHash.Of(texts);
        return string.Concat(Enumerable.Range(0, UniqueLength).Select(index => Digits[hash[index] % Digits.Length]));
    }

    private static string[] Texts(FunctionCall call) => [.. Enumerable.Range(0, call.Count).Select(call.Text)];
}
