using System;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>
/// Tells expressions from plain strings: an expression starts with <c>[</c> and ends with <c>]</c>; a string that
/// starts with <c>[[</c> is plain and loses the first bracket.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
/// </summary>
internal static class TemplateText
{
    public static bool IsExpression(string text) =>
        text.Length >= 2 && text[0] == '[' && text[1] != '[' && text[^1] == ']';

    /// <summary>The expression between the brackets.</summary>
    public static string Inner(string text) => text[1..^1];

    public static string Unescaped(string text) =>
        text.StartsWith("[[", StringComparison.Ordinal) && text[^1] == ']' ? text[1..] : text;
}
