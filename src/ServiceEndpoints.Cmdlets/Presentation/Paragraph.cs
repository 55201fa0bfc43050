using System;
using System.Collections.Generic;
using System.Text;

namespace ServiceEndpoints.Commands;

/// <summary>Breaks text into lines between words. A word longer than a line, such as an address, stays whole.</summary>
internal static class Paragraph
{
    /// <param name="width">Of a line, with its indent.</param>
    /// <param name="indent">Before the first line.</param>
    /// <param name="hanging">Before all further lines.</param>
    public static IEnumerable<string> Lines(string text, int width, string indent, string hanging)
    {
        StringBuilder line = new(indent);
        bool isEmpty = true;
        foreach (string word in text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear().Append(hanging);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        yield return line.ToString();
    }
}
