using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>One reference of an expression, such as <c>module.net["x"].subnets["app"].id</c>.</summary>
/// <param name="Text">As it stands in the plan.</param>
/// <param name="Steps">Its names and keys.</param>
internal sealed record PlanReference(string Text, IReadOnlyList<PlanStep> Steps)
{
    public string First => Steps[0].Text;

    public PlanStep? At(int index) => index < Steps.Count ? Steps[index] : null;

    public IReadOnlyList<PlanStep> From(int index) => [.. Steps.Skip(index)];

    /// <summary>
    /// The references of an expression. Terraform lists each with its beginnings after it, so that what begins the one
    /// before is no reference of its own.
    /// </summary>
    public static IReadOnlyList<PlanReference> Of(IEnumerable<string> listed)
    {
        List<PlanReference> references = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        string before = "";
        foreach (string text in listed)
        {
            if (!Begins(text, before) && taken.Add(text))
            {
                references.Add(Parse(text));
            }

            before = text;
        }

        return references;
    }

    private static bool Begins(string text, string whole) => whole.Length > text.Length
        && whole.StartsWith(text, StringComparison.Ordinal) && whole[text.Length] is '.' or '[';

    private static PlanReference Parse(string text)
    {
        List<PlanStep> steps = [];
        int start = 0;
        while (start < text.Length)
        {
            int end = text[start] == '[' ? KeyEnd(text, start) : NameEnd(text, start);
            steps.Add(text[start] == '['
                ? new(Unescaped(text[(start + 1)..Math.Max(start + 1, end - 1)]), true)
                : new(text[start..end], false));
            start = end < text.Length && text[end] == '.' ? end + 1 : Math.Max(end, start + 1);
        }

        return new(text, steps.Count > 0 ? steps : [new(text, false)]);
    }

    private static int NameEnd(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny('.', '[');
        return end < 0 ? text.Length : start + end;
    }

    // A key between quotes may hold brackets and dots.
    private static int KeyEnd(string text, int start)
    {
        bool isQuoted = false;
        for (int i = start + 1; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[i] == ']' && !isQuoted)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static string Unescaped(string key) => key
        .Replace("\\\"", "\"", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal);
}
