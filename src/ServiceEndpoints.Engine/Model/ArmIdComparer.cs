using System;

namespace ServiceEndpoints.Model;

/// <summary>
/// Compares as <see cref="StringComparer.OrdinalIgnoreCase"/> does, and sooner: ids are alike for most of their length,
/// and what is alike is passed over many letters at a time.
/// </summary>
internal sealed class ArmIdComparer : StringComparer
{
    public override int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return OrdinalIgnoreCase.Compare(x, y);
        }

        int alike = x.AsSpan().CommonPrefixLength(y);
        if (alike > 0 && char.IsHighSurrogate(x[alike - 1]))
        {
            // Half of a letter compares differently from all of it.
            alike--;
        }

        return x.AsSpan(alike).CompareTo(y.AsSpan(alike), StringComparison.OrdinalIgnoreCase);
    }

    public override bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode(string obj) => OrdinalIgnoreCase.GetHashCode(obj);
}
