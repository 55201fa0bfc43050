using System.Globalization;
using System.Text;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Values as text, as the template language writes them.</summary>
internal static class PlainText
{
    /// <summary>A scalar as it stands, anything else as JSON.</summary>
    public static string Of(DataNode node) => node switch
    {
        TextNode text => text.Text,
        BooleanNode boolean => boolean.IsTrue ? "True" : "False",
        NullNode => "",
        _ => Json(node),
    };

    /// <summary>JSON without white space.</summary>
    public static string Json(DataNode node)
    {
        StringBuilder text = new();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(DataNode node, StringBuilder text)
    {
        switch (node)
        {
            case ObjectNode open:
                WriteObject(open, text);
                break;
            case ArrayNode array:
                text.Append('[');
                string separator = "";
                foreach (DataNode item in array.Items)
                {
                    text.Append(separator);
                    separator = ",";
                    Write(item, text);
                }

                text.Append(']');
                break;
            case TextNode plain:
                WriteText(plain.Text, text);
                break;
            case NumberNode number:
                text.Append(number.Literal);
                break;
            case BooleanNode boolean:
                text.Append(boolean.IsTrue ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void WriteObject(ObjectNode node, StringBuilder text)
    {
        text.Append('{');
        string separator = "";
        foreach ((string name, DataNode value) in node.Properties)
        {
            text.Append(separator);
            separator = ",";
            WriteText(name, text);
            text.Append(':');
            Write(value, text);
        }

        text.Append('}');
    }

    private static void WriteText(string plain, StringBuilder text)
    {
        text.Append('"');
        foreach (char c in plain)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (char.IsControl(c))
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }
}
