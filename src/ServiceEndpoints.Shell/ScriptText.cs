using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ServiceEndpoints.Shell;

/// <summary>PowerShell source text for a call.</summary>
internal static partial class ScriptText
{
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>
    /// A call of a script with arguments from a command line: what looks like a parameter is one, as with
    /// <c>pwsh -File</c>.
    /// </summary>
    public static string Call(string script, IEnumerable<string> arguments) =>
        string.Join(' ', arguments.Select(Argument).Prepend($"& {Quoted(script)}"));

    private static string Argument(string argument) => ParameterForm().Match(argument) switch
    {
        { Success: false } => Quoted(argument),
        { Groups: [_, var name, { Success: true } value] } => $"{name.Value}:{Value(value.Value)}",
        { Value: var name } => name,
    };

    private static string Value(string text) => text.ToUpperInvariant() switch
    {
        "$TRUE" => "$true",
        "$FALSE" => "$false",
        _ => Quoted(text),
    };

    [GeneratedRegex(@"^(-[A-Za-z]\w*)(?::(.*))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex ParameterForm();
}
