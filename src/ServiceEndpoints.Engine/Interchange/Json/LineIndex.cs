using System;
using System.Collections.Generic;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>Finds the line of a byte.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _ends = [];

    public LineIndex(ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'\n')
            {
                _ends.Add(i);
            }
        }
    }

    /// <summary>Counted from 1.</summary>
    public int LineOf(long offset)
    {
        int index = _ends.BinarySearch((int)offset);
        return (index < 0 ? ~index : index) + 1;
    }
}
