using System;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>A value that has a text of its own, such as an address.</summary>
/// <param name="what">What it is, for messages: <c>an IPv4 address</c>.</param>
/// <param name="pattern">What the schema says of the text.</param>
/// <param name="write">Its text.</param>
/// <param name="parse">The value of a text; null for a text of none.</param>
internal sealed class ParsedForm<T>(
    string what, string pattern, Func<T, string> write, Func<string, T?> parse) : Form<T>
    where T : struct
{
    public override void Write(JsonText json, T value) => json.Text(write(value));

    public override T Read(DataNode node, NativeReading reading)
    {
        if (node is not TextNode text)
        {
            reading.Wrong(node, what);
            return default;
        }

        // What is written in another way than it is read would come back changed.
        if (parse(text.Text) is { } value && write(value) == text.Text)
        {
            return value;
        }

        reading.Fail(node.Place, $"'{text.Text}' is not {what} as it is written here");
        return default;
    }

    public override void Describe(JsonText schema)
    {
        schema.Name("type");
        schema.Text("string");
        schema.Name("pattern");
        schema.Text(pattern);
    }
}
