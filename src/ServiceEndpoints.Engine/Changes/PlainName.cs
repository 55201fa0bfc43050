using System;
using System.Linq;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Changes;

/// <summary>Names and ids that become a segment of other ids.</summary>
internal static class PlainName
{
    /// <summary>The refusal of the first that is none; null is nothing to look at.</summary>
    public static Refusal? Judge(params string?[] names)
    {
        string? wrong = Array.Find(names, name => name is not null && !IsPlain(name));
        return wrong is null
            ? null
            : new(ErrorId.NameInvalid, $"'{wrong}' cannot be a name or an id: it is empty or holds a slash.", wrong);
    }

    private static bool IsPlain(string name) =>
        !string.IsNullOrWhiteSpace(name) && !name.Contains('/', StringComparison.Ordinal) && !name.Any(char.IsControl);
}
