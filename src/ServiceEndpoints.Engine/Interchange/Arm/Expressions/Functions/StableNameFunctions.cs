using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

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
        new("guid", 1, TemplateFunction.Any, call => call.Of(Guid(Texts(call)))) { KeepsIdentity = true },
        new("uniqueString", 1, TemplateFunction.Any, call => call.Of(Unique(Texts(call)))) { KeepsIdentity = true },
    ];

    /// <summary>13 characters for a text.</summary>
    public static string Unique(params string[] texts)
    {
        byte[] hash = Hash(texts);
        return string.Concat(Enumerable.Range(0, UniqueLength).Select(index => Digits[hash[index] % Digits.Length]));
    }

    private static string Guid(string[] texts)
    {
        byte[] hash = Hash(texts);
        // Version 5, variant 1, of https://www.rfc-editor.org/rfc/rfc9562
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        StringBuilder text = new();
        for (int i = 0; i < 16; i++)
        {
            text.Append(i is 4 or 6 or 8 or 10 ? "-" : "").Append(CultureInfo.InvariantCulture, $"{hash[i]:x2}");
        }

        return text.ToString();
    }

    private static string[] Texts(FunctionCall call) => [.. Enumerable.Range(0, call.Count).Select(call.Text)];

    // A length before each text, so that ('ab','c') and ('a','bc') differ.
    private static byte[] Hash(string[] texts) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
        texts.Select(text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}")))));
}
