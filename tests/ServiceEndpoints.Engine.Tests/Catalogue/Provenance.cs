using System;
using System.Globalization;

namespace ServiceEndpoints.Tests.Catalogue;

/// <summary>What every row of the catalogue owes its reader.</summary>
internal static class Provenance
{
    public static bool IsPage(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out Uri? page) && page.Scheme == Uri.UriSchemeHttps;

    public static bool IsDate(string date) => DateOnly.TryParseExact(
        date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly _);
}
