using System.Text.RegularExpressions;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>Text, of any kind or of one pattern.</summary>
/// <param name="what">What it is, for messages: <c>an id</c>.</param>
/// <param name="pattern">A regular expression in the dialect that schemas have; null for any text.</param>
internal sealed class TextForm(string what, string? pattern) : Form<string>
{
    private readonly Regex? _pattern = pattern is null ? null : new(pattern, RegexOptions.CultureInvariant);

    public override void Write(JsonText json, string value) => json.Text(value);

    public override string Read(DataNode node, NativeReading reading)
    {
        if (node is not TextNode text)
        {
            reading.Wrong(node, what);
            return "";
        }

        if (_pattern?.IsMatch(text.Text) == false)
        {
            reading.Fail(node.Place, $"'{text.Text}' is not {what}");
        }

        return text.Text;
    }

    public override void Describe(JsonText schema)
    {
        schema.Name("type");
        schema.Text("string");
        if (pattern is not null)
        {
            schema.Name("pattern");
            schema.Text(pattern);
        }
    }
}
