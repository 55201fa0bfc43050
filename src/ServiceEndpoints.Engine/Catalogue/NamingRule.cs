using System.Globalization;

namespace ServiceEndpoints.Catalogue;

/// <summary>What Azure asks of the name of one kind of thing.</summary>
public sealed record NamingRule
{
    private readonly NamePattern _pattern;

    internal NamingRule(NamedKind kind, int minLength, int maxLength, NamePattern pattern)
    {
        Kind = kind;
        MinLength = minLength;
        MaxLength = maxLength;
        _pattern = pattern;
    }

    public NamedKind Kind { get; }

    public int MinLength { get; }

    public int MaxLength { get; }

    /// <summary>The admitted characters in words.</summary>
    public string Characters => _pattern.Description;

    /// <summary>The page with the rule; null for a kind that only this simulator names.</summary>
    public string? Source { get; init; }

    /// <summary>The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</summary>
    public required string Date { get; init; }

    /// <param name="name">The name to check.</param>
    /// <param name="reason">A sentence for people; empty for a name that Azure takes.</param>
    public bool Check(string name, out string reason)
    {
        reason = Fault(name) ?? string.Empty;
        return reason.Length == 0;
    }

    private string? Fault(string name)
    {
        if (name.Length < MinLength || name.Length > MaxLength)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"The name must be {MinLength} to {MaxLength} characters long; this one has {name.Length}.");
        }

        return _pattern.Admits(name) ? null : $"The name may hold {Characters}.";
    }
}
