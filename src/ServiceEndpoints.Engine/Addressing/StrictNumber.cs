using System;

namespace ServiceEndpoints.Addressing;

/// <summary>Reads a decimal number as it is written in an address: ASCII digits only, no leading zero.</summary>
internal static class StrictNumber
{
    /// <returns>Null when the text is such a number; otherwise what is wrong with it.</returns>
    public static string? Read(ReadOnlySpan<char> text, int greatest, out int value)
    {
        value = 0;
        if (text.IsEmpty)
        {
            return "is empty";
        }

        if (text.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return "may hold only the digits 0-9";
        }

        if (text.Length > 1 && text[0] == '0')
        {
            return "has a leading zero";
        }

        foreach (char digit in text)
        {
            value = value * 10 + (digit - '0');
            if (value > greatest)
            {
                value = 0;
                return $"is above {greatest}";
            }
        }

        return null;
    }
}
