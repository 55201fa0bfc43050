using System;
using System.Buffers;
using System.Buffers.Text;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// Writes JSON as version control likes it: two spaces a level, one value a line, a line feed on every system, and
/// no escape that JSON does not ask for.
/// </summary>
internal sealed class JsonText
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _pending = new(2 * FlushAt);
    private int _depth;
    private bool _isFirst = true;
    private bool _isNamed;

    public JsonText(Stream stream) => _stream = stream;

    /// <summary>How much was handed to the stream.</summary>
    public long Bytes { get; private set; }

    /// <summary>The objects, arrays and single values that were written.</summary>
    public long Values { get; private set; }

    public void StartObject() => Start((byte)'{');

    public void EndObject() => End((byte)'}');

    public void StartArray() => Start((byte)'[');

    public void EndArray() => End((byte)']');

    public void Name(string name)
    {
        Separate();
        Quoted(name);
        _pending.Write(": "u8);
        _isNamed = true;
    }

    public void Text(string text)
    {
        Separate();
        Quoted(text);
        Written();
    }

    public void Number(long number)
    {
        Separate();
        Utf8Formatter.TryFormat(number, _pending.GetSpan(24), out int count);
        _pending.Advance(count);
        Written();
    }

    public void Truth(bool value)
    {
        Separate();
        _pending.Write(value ? "true"u8 : "false"u8);
        Written();
    }

    /// <summary>Ends the last line and hands everything to the stream.</summary>
    public void Finish()
    {
        _pending.Write("\n"u8);
        Flush();
    }

    private void Start(byte bracket)
    {
        Separate();
        _pending.Write([bracket]);
        _depth++;
        _isFirst = true;
    }

    private void End(byte bracket)
    {
        _depth--;
        if (!_isFirst)
        {
            Break();
        }

        _pending.Write([bracket]);
        Written();
    }

    private void Separate()
    {
        if (!_isNamed && _depth > 0)
        {
            if (!_isFirst)
            {
                _pending.Write(","u8);
            }

            Break();
        }

        _isNamed = false;
        _isFirst = false;
    }

    private void Break()
    {
        Span<byte> line = _pending.GetSpan(1 + (2 * _depth))[..(1 + (2 * _depth))];
        line.Fill((byte)' ');
        line[0] = (byte)'\n';
        _pending.Advance(line.Length);
    }

    private void Quoted(string text)
    {
        _pending.Write("\""u8);
        Encoding.UTF8.GetBytes(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text), _pending);
        _pending.Write("\""u8);
    }

    /// <summary>Called at the end of every value.</summary>
    private void Written()
    {
        _isFirst = false;
        Values++;
        if (_pending.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    private void Flush()
    {
        _stream.Write(_pending.WrittenSpan);
        Bytes += _pending.WrittenCount;
        _pending.ResetWrittenCount();
    }
}
