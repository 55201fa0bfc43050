using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>Names in a sentence: the first few, and how many more there are.</summary>
internal static class NameList
{
    private const int Shown = 3;

    /// <param name="names">In the order to show them; no more are taken than are shown.</param>
    /// <param name="count">How many there are.</param>
    public static string Of(IEnumerable<string> names, int count)
    {
        string[] first = names.Take(Shown).ToArray();
        if (count > first.Length)
        {
            string rest = string.Create(CultureInfo.InvariantCulture, $"{count - first.Length} more");
            return first.Length == 0 ? rest : $"{string.Join(", ", first)} and {rest}";
        }

        return first.Length < 2 ? string.Concat(first) : $"{string.Join(", ", first[..^1])} and {first[^1]}";
    }

    public static string Of(IReadOnlyCollection<string> names) => Of(names, names.Count);
}
