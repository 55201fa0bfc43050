using System;
using System.Buffers;
using System.Collections.Generic;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// Escapes line breaks inside of strings, which templates may have and JSON may not, and finds the lines of bytes in
/// the result.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#multi-line-strings
/// </summary>
internal sealed class MultiLineStrings : ILineNumbers
{
    private const int BytesToBeat = 1 << 20;

    private readonly ArrayBufferWriter<byte> _text;
    private readonly List<int> _lineEnds = [];
    private State _state;

    private MultiLineStrings(int size) => _text = new(Math.Max(size, 1));

    private enum State
    {
        Outside,
        Inside,
        Escape,
        Slash,
        LineComment,
        BlockComment,
        BlockStar,
    }

    public ReadOnlySpan<byte> Text => _text.WrittenSpan;

    /// <param name="watch">Of the import that the text is for; null for none.</param>
    public static MultiLineStrings Read(ReadOnlySpan<byte> text, ImportWatch? watch = null)
    {
        MultiLineStrings result = new(text.Length);
        while (text.Length > 0)
        {
            watch?.Beat();
            ReadOnlySpan<byte> part = text[..Math.Min(text.Length, BytesToBeat)];
            foreach (byte character in part)
            {
                result.Take(character);
            }

            text = text[part.Length..];
        }

        return result;
    }

    /// <summary>The line of a byte of <see cref="Text"/>, counted from 1 as in the original.</summary>
    public int LineOf(long offset)
    {
        int index = _lineEnds.BinarySearch((int)offset);
        return (index < 0 ? ~index : index) + 1;
    }

    private void Take(byte character)
    {
        bool isInside = _state is State.Inside or State.Escape;
        if (character == (byte)'\n')
        {
            _lineEnds.Add(_text.WrittenCount);
        }

        if (isInside && (character is (byte)'\n' or (byte)'\r'))
        {
            _text.Write(character == (byte)'\n' ? "\\n"u8 : "\\r"u8);
        }
        else
        {
            _text.Write([character]);
        }

        _state = Next(character);
    }

    private State Next(byte character) => (_state, (char)character) switch
    {
        (State.Inside, '\\') => State.Escape,
        (State.Inside, '"') => State.Outside,
        (State.Inside or State.Escape, _) => State.Inside,
        (State.LineComment, '\n') => State.Outside,
        (State.LineComment, _) => State.LineComment,
        (State.BlockStar, '/') => State.Outside,
        (State.BlockComment or State.BlockStar, '*') => State.BlockStar,
        (State.BlockComment or State.BlockStar, _) => State.BlockComment,
        (State.Slash, '/') => State.LineComment,
        (State.Slash, '*') => State.BlockComment,
        (_, '"') => State.Inside,
        (_, '/') => State.Slash,
        _ => State.Outside,
    };
}
