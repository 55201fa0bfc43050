using System;

namespace ServiceEndpoints.Shell.Editing;

/// <summary>A line of text and the cursor in it.</summary>
internal sealed class LineBuffer
{
    public string Text { get; private set; } = "";

    /// <summary>From 0 to the length of the text.</summary>
    public int Cursor { get; private set; }

    public void Set(string text) => Set(text, text.Length);

    public void Set(string text, int cursor)
    {
        Text = text;
        Cursor = Math.Clamp(cursor, 0, text.Length);
    }

    public void Insert(char letter) => Set(Text.Insert(Cursor, letter.ToString()), Cursor + 1);

    public void MoveTo(int cursor) => Cursor = Math.Clamp(cursor, 0, Text.Length);

    public void Move(int distance) => MoveTo(Cursor + distance);

    /// <summary>Deletes from the cursor to another place, on either side.</summary>
    public void DeleteTo(int other)
    {
        other = Math.Clamp(other, 0, Text.Length);
        int start = Math.Min(Cursor, other);
        Set(Text.Remove(start, Math.Abs(Cursor - other)), start);
    }

    public int WordLeft()
    {
        int place = Cursor;
        while (place > 0 && !char.IsLetterOrDigit(Text[place - 1]))
        {
            place--;
        }

        while (place > 0 && char.IsLetterOrDigit(Text[place - 1]))
        {
            place--;
        }

        return place;
    }

    public int WordRight()
    {
        int place = Cursor;
        while (place < Text.Length && !char.IsLetterOrDigit(Text[place]))
        {
            place++;
        }

        while (place < Text.Length && char.IsLetterOrDigit(Text[place]))
        {
            place++;
        }

        return place;
    }
}
