using System;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// Counts lines from where it was asked last, so that a long text that is read from front to back needs no list of them.
/// </summary>
internal sealed class CountedLines : ILineNumbers
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly int _firstLine;
    private int _offset;
    private int _line;

    /// <param name="text">The text.</param>
    /// <param name="firstLine">The line that it starts in.</param>
    public CountedLines(ReadOnlyMemory<byte> text, int firstLine)
    {
        _text = text;
        _firstLine = firstLine;
        _line = firstLine;
    }

    public int LineOf(long offset)
    {
        if (offset < _offset)
        {
            (_offset, _line) = (0, _firstLine);
        }

        _line += _text.Span[_offset..(int)offset].Count((byte)'\n');
        _offset = (int)offset;
        return _line;
    }
}
