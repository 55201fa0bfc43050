using System.Globalization;

namespace ServiceEndpoints.Help.Pages;

/// <summary>Positions count from 0, as in the source of a command.</summary>
internal static class StrictPosition
{
    public static int? Read(SourceLine line, string value)
    {
        if (value == "Named")
        {
            return null;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int position)
            ? position
            : throw line.Refuse($"'{value}' is neither a number nor Named.");
    }
}
