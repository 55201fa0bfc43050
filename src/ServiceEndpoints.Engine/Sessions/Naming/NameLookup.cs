using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Turns what was found under a name into the one thing meant, or says why there is none.</summary>
internal static class NameLookup
{
    private const int MostNamed = 10;

    /// <summary>The thing of that id, or of that name when the text is no id.</summary>
    public static Result<T> InTable<T>(EntityTable<T> table, string text)
        where T : SimEntity =>
        table.TryGet(text, out T? exact)
            ? exact
            : One(ArmId.LooksLikeId(text) ? [] : table.Named(text), text);

    public static Result<T> One<T>(IEnumerable<T> found, string text)
        where T : SimEntity
    {
        T[] candidates = found.ToArray();
        return candidates.Length switch
        {
            0 => EntityNoun.Of<T>().NotFound(text),
            1 => candidates[0],
            _ => Ambiguous(candidates, text),
        };
    }

    /// <summary>Lists the candidates by the names that people call them, or by ids where those are equal.</summary>
    public static Refusal Ambiguous(IReadOnlyList<SimEntity> candidates, string text)
    {
        bool distinct = candidates.Select(Shown).Distinct(ArmId.Comparer).Count() == candidates.Count;
        IEnumerable<string> names = candidates.Take(MostNamed).Select(one => distinct ? Shown(one) : one.Id);
        string rest = candidates.Count > MostNamed ? ", …" : "";
        return new(
            ErrorId.AmbiguousName,
            $"'{text}' fits several things: {string.Join(", ", names)}{rest}. Say which, by one of these names.",
            text);
    }

    private static string Shown(SimEntity entity) => entity.ToString();
}
