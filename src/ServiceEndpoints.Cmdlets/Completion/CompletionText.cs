using System;
using System.Linq;

namespace ServiceEndpoints.Commands;

/// <summary>Quoting of completed arguments.</summary>
internal static class CompletionText
{
    private const string Plain = "-_./:\\";

    /// <summary>The word without the quote that the user opened.</summary>
    public static string Unquoted(string? word) => word is null
        ? ""
        : word.Trim('\'', '"').Replace("''", "'", StringComparison.Ordinal);

    /// <summary>Bare where PowerShell reads it as one argument, else in single quotes.</summary>
    public static string Quoted(string text) => IsBare(text)
        ? text
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsBare(string text) =>
        text.Length > 0
        && (char.IsAsciiLetterOrDigit(text[0]) || text[0] == '/')
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal));
}
