using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>One of some words.</summary>
internal sealed class ChoiceForm<T> : Form<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = Enum.GetNames<T>().ToDictionary(name => name, Enum.Parse<T>);
    private readonly Dictionary<T, string> _words;

    public ChoiceForm() => _words = _values.ToDictionary(entry => entry.Value, entry => entry.Key);

    public override void Write(JsonText json, T value) => json.Text(_words[value]);

    public override T Read(DataNode node, NativeReading reading)
    {
        if (node is TextNode text && _values.TryGetValue(text.Text, out T value))
        {
            return value;
        }

        string words = string.Join(", ", _values.Keys);
        if (node is TextNode other)
        {
            reading.Fail(node.Place, $"'{other.Text}' is none of {words}");
        }
        else
        {
            reading.Wrong(node, $"one of {words}");
        }

        return default;
    }

    public override void Describe(JsonText schema)
    {
        schema.Name("enum");
        schema.StartArray();
        foreach (string word in _values.Keys)
        {
            schema.Text(word);
        }

        schema.EndArray();
    }
}
