using System;
using System.Buffers;

namespace ServiceEndpoints.Catalogue;

/// <summary>The characters of a name: which may occur at all, and which may stand first, last and together.</summary>
internal sealed record NamePattern
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Letters = Lower + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";

    private static readonly SearchValues<char> s_alphanumeric = SearchValues.Create(Letters + Digits);

    private static readonly SearchValues<char> s_alphanumericOrUnderscore =
        SearchValues.Create(Letters + Digits + "_");

    // The page counts Unicode letters too: https://learn.microsoft.com/rest/api/resources/resource-groups
    public static NamePattern ResourceGroup { get; } = new()
    {
        Description = "letters, digits, underscores, parentheses, hyphens and periods, not ending with a period",
        Others = SearchValues.Create("_()-."),
        AnyLetterOrDigit = true,
        ForbiddenLast = ".",
    };

    public static NamePattern Network { get; } = new()
    {
        Description =
            "letters, digits, underscores, periods and hyphens, starting with a letter or digit "
            + "and ending with a letter, digit or underscore",
        Others = SearchValues.Create(Letters + Digits + "_.-"),
        First = s_alphanumeric,
        Last = s_alphanumericOrUnderscore,
    };

    public static NamePattern VirtualMachine { get; } = new()
    {
        Description =
            "anything but spaces, control characters and \\/\"[]:|<>+=;,?*@&, "
            + "not starting with an underscore and not ending with a period or hyphen",
        Forbidden = SearchValues.Create("\\/\"[]:|<>+=;,?*@& "),
        ForbiddenFirst = "_",
        ForbiddenLast = ".-",
    };

    public static NamePattern LowerAlphanumeric { get; } = new()
    {
        Description = "lower-case letters and digits",
        Others = SearchValues.Create(Lower + Digits),
    };

    public static NamePattern LowerAndHyphens { get; } = new()
    {
        Description = "lower-case letters, digits and hyphens, not starting or ending with a hyphen",
        Others = SearchValues.Create(Lower + Digits + "-"),
        ForbiddenFirst = "-",
        ForbiddenLast = "-",
    };

    public static NamePattern Cosmos { get; } = new()
    {
        Description = "lower-case letters, digits and hyphens, starting with a lower-case letter or digit",
        Others = SearchValues.Create(Lower + Digits + "-"),
        ForbiddenFirst = "-",
    };

    public static NamePattern KeyVault { get; } = new()
    {
        Description =
            "letters, digits and hyphens, starting with a letter, ending with a letter or digit, "
            + "without two hyphens in a row",
        Others = SearchValues.Create(Letters + Digits + "-"),
        First = SearchValues.Create(Letters),
        Last = s_alphanumeric,
        ForbiddenTwice = '-',
    };

    public static NamePattern Messaging { get; } = new()
    {
        Description = "letters, digits and hyphens, starting with a letter and ending with a letter or digit",
        Others = SearchValues.Create(Letters + Digits + "-"),
        First = SearchValues.Create(Letters),
        Last = s_alphanumeric,
    };

    public static NamePattern AlphanumericAndHyphens { get; } = new()
    {
        Description = "letters, digits and hyphens, not starting or ending with a hyphen",
        Others = SearchValues.Create(Letters + Digits + "-"),
        ForbiddenFirst = "-",
        ForbiddenLast = "-",
    };

    public static NamePattern SqlDatabase { get; } = new()
    {
        Description = "anything but control characters and <>*%&:\\/?, not ending with a period or space",
        Forbidden = SearchValues.Create("<>*%&:\\/?"),
        ForbiddenLast = ". ",
    };

    /// <summary>What the pattern admits, to follow "may hold".</summary>
    public required string Description { get; init; }

    private SearchValues<char>? Others { get; init; }

    private bool AnyLetterOrDigit { get; init; }

    private SearchValues<char>? Forbidden { get; init; }

    private SearchValues<char>? First { get; init; }

    private SearchValues<char>? Last { get; init; }

    private string ForbiddenFirst { get; init; } = string.Empty;

    private string ForbiddenLast { get; init; } = string.Empty;

    private char? ForbiddenTwice { get; init; }

    /// <summary>True when every character of a name, which must not be empty, is in its place.</summary>
    public bool Admits(ReadOnlySpan<char> name) =>
        AdmitsFirst(name[0]) && AdmitsLast(name[^1]) && AdmitsAll(name) && !RepeatsForbidden(name);

    private bool AdmitsFirst(char c) =>
        (First is null || First.Contains(c)) && !ForbiddenFirst.Contains(c, StringComparison.Ordinal);

    private bool AdmitsLast(char c) =>
        (Last is null || Last.Contains(c)) && !ForbiddenLast.Contains(c, StringComparison.Ordinal);

    private bool AdmitsAll(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!AdmitsAnywhere(c))
            {
                return false;
            }
        }

        return true;
    }

    private bool AdmitsAnywhere(char c)
    {
        if (char.IsControl(c) || (Forbidden is not null && Forbidden.Contains(c)))
        {
            return false;
        }

        return Others is null || Others.Contains(c) || (AnyLetterOrDigit && char.IsLetterOrDigit(c));
    }

    private bool RepeatsForbidden(ReadOnlySpan<char> name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (name[i] == ForbiddenTwice && name[i - 1] == ForbiddenTwice)
            {
                return true;
            }
        }

        return false;
    }
}
